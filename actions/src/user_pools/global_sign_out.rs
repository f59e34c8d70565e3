//! `GlobalSignOut`.

use cognito_request::{CognitoRequest, CognitoStructure};

/// Revokes all tokens of the signed-in user.
///
/// Required: `access_token`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GlobalSignOut.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GlobalSignOutRequest")]
#[cognito(output = GlobalSignOutResponse)]
pub struct GlobalSignOutRequest {
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
}

/// What `GlobalSignOut` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GlobalSignOut.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#GlobalSignOutResponse")]
pub struct GlobalSignOutResponse {}
