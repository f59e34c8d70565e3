//! `ChangePassword`.

use cognito_request::{CognitoRequest, CognitoStructure};

/// Replaces the password of the signed-in user.
///
/// Required: `proposed_password`, `access_token`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ChangePassword.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ChangePasswordRequest")]
#[cognito(output = ChangePasswordResponse)]
pub struct ChangePasswordRequest {
    /// The password that the user has.
    #[doc_ref("PasswordType")]
    pub previous_password: Option<String>,
    /// The password that the user wants.
    #[required]
    #[doc_ref("PasswordType")]
    pub proposed_password: String,
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
}

/// What `ChangePassword` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ChangePassword.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ChangePasswordResponse")]
pub struct ChangePasswordResponse {}
