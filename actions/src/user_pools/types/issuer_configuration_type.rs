use cognito_request::CognitoStructure;

use super::IssuerType;

/// Which address tokens name as their issuer.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_IssuerConfigurationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#IssuerConfigurationType")]
pub struct IssuerConfigurationType {
    /// The form of the issuer's address.
    pub r#type: Option<IssuerType>,
}
