//! `AdminAddUserToGroup`.

use cognito_request::{CognitoRequest, Nothing};

/// Puts a user into a group, on behalf of an administrator.
///
/// Required: `user_pool_id`, `username`, `group_name`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminAddUserToGroup.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminAddUserToGroupRequest")]
#[cognito(output = Nothing)]
pub struct AdminAddUserToGroupRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
    /// What a group is called within its user pool.
    #[required]
    #[doc_ref("GroupNameType")]
    pub group_name: String,
}
