//! `AdminSetUserPassword`.

use cognito_request::{CognitoRequest, CognitoStructure};

/// Sets the password of a user, for good or until the next sign-in.
///
/// Required: `user_pool_id`, `username`, `password`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminSetUserPassword.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminSetUserPasswordRequest")]
#[cognito(output = AdminSetUserPasswordResponse)]
pub struct AdminSetUserPasswordRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
    /// The password that the user is to have.
    #[required]
    #[doc_ref("PasswordType")]
    pub password: String,
    /// Whether the user may keep the password.
    #[doc_ref("BooleanType")]
    pub permanent: Option<bool>,
}

/// What `AdminSetUserPassword` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminSetUserPassword.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminSetUserPasswordResponse")]
pub struct AdminSetUserPasswordResponse {}
