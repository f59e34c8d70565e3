use cognito_request::CognitoStructure;

use super::ErrorCode;

/// An identity that could not be deleted, and why.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_UnprocessedIdentityId.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#UnprocessedIdentityId")]
pub struct UnprocessedIdentityId {
    /// The id of the user.
    #[doc_ref("IdentityId")]
    pub identity_id: Option<String>,
    /// Why the identity could not be deleted.
    pub error_code: Option<ErrorCode>,
}
