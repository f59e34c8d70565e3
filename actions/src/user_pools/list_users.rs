//! `ListUsers`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::UserType;

/// Lists the users of a pool, all or those that a filter finds.
///
/// Required: `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUsers.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListUsersRequest")]
#[cognito(output = ListUsersResponse)]
pub struct ListUsersRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The attributes that are wanted of each user; all, if left out.
    #[doc_ref("SearchedAttributeNamesListType")]
    pub attributes_to_get: Option<Vec<String>>,
    /// How many entries the page has at most.
    #[doc_ref("QueryLimitType")]
    pub limit: Option<i32>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("SearchPaginationTokenType")]
    pub pagination_token: Option<String>,
    /// What users must have: an attribute, `=` or `^=`, and a quoted text.
    #[doc_ref("UserFilterType")]
    pub filter: Option<String>,
}

/// A page of users.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUsers.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ListUsersResponse")]
pub struct ListUsersResponse {
    /// The users of the page.
    #[doc_ref("UsersListType")]
    pub users: Option<Vec<UserType>>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("SearchPaginationTokenType")]
    pub pagination_token: Option<String>,
}
