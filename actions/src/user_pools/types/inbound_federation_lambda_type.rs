use cognito_request::CognitoStructure;

use super::InboundFederationLambdaVersionType;

/// The Lambda function that transforms what external providers say of users, and the form of its
/// events.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InboundFederationLambdaType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#InboundFederationLambdaType")]
pub struct InboundFederationLambdaType {
    /// The form of the events that the function is given.
    #[required]
    pub lambda_version: InboundFederationLambdaVersionType,
    /// The function, by its Amazon resource name.
    #[required]
    #[doc_ref("ArnType")]
    pub lambda_arn: String,
}
