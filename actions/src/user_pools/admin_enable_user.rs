//! `AdminEnableUser`.

use cognito_request::{CognitoRequest, CognitoStructure};

/// Lets a user who was disabled sign in again.
///
/// Required: `user_pool_id`, `username`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminEnableUser.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminEnableUserRequest")]
#[cognito(output = AdminEnableUserResponse)]
pub struct AdminEnableUserRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
}

/// What `AdminEnableUser` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminEnableUser.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminEnableUserResponse")]
pub struct AdminEnableUserResponse {}
