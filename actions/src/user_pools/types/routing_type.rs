use cognito_request::CognitoStructure;

use super::FailoverType;

/// How requests for an address find the region that answers.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RoutingType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#RoutingType")]
pub struct RoutingType {
    /// What stands in when the region fails.
    pub failover: Option<FailoverType>,
}
