//! `AdminDisableUser`.

use cognito_request::{CognitoRequest, CognitoStructure};

/// Keeps a user from signing in and revokes the tokens; the profile stays.
///
/// Required: `user_pool_id`, `username`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDisableUser.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminDisableUserRequest")]
#[cognito(output = AdminDisableUserResponse)]
pub struct AdminDisableUserRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
}

/// What `AdminDisableUser` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDisableUser.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminDisableUserResponse")]
pub struct AdminDisableUserResponse {}
