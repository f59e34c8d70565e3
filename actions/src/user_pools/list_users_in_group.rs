//! `ListUsersInGroup`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::UserType;

/// Lists the members of a group.
///
/// Required: `user_pool_id`, `group_name`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUsersInGroup.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListUsersInGroupRequest")]
#[cognito(output = ListUsersInGroupResponse)]
pub struct ListUsersInGroupRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// What a group is called within its user pool.
    #[required]
    #[doc_ref("GroupNameType")]
    pub group_name: String,
    /// How many entries the page has at most.
    #[doc_ref("QueryLimitType")]
    pub limit: Option<i32>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
}

/// A page of users.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUsersInGroup.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ListUsersInGroupResponse")]
pub struct ListUsersInGroupResponse {
    /// The users of the page.
    #[doc_ref("UsersListType")]
    pub users: Option<Vec<UserType>>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
}
