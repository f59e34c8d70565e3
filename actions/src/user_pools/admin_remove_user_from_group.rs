//! `AdminRemoveUserFromGroup`.

use cognito_request::{CognitoRequest, Nothing};

/// Takes a user out of a group, on behalf of an administrator.
///
/// Required: `user_pool_id`, `username`, `group_name`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminRemoveUserFromGroup.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminRemoveUserFromGroupRequest")]
#[cognito(output = Nothing)]
pub struct AdminRemoveUserFromGroupRequest {
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
