//! `DeleteUser`.

use cognito_request::{CognitoRequest, Nothing};

/// Deletes the signed-in user for good.
///
/// Required: `access_token`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUser.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DeleteUserRequest")]
#[cognito(output = Nothing)]
pub struct DeleteUserRequest {
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
}
