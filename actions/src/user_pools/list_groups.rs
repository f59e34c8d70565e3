//! `ListGroups`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::GroupType;

/// Lists the groups of a user pool.
///
/// Required: `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListGroups.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListGroupsRequest")]
#[cognito(output = ListGroupsResponse)]
pub struct ListGroupsRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// How many entries the page has at most.
    #[doc_ref("QueryLimitType")]
    pub limit: Option<i32>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
}

/// A page of groups.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListGroups.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ListGroupsResponse")]
pub struct ListGroupsResponse {
    /// The groups of the page.
    #[doc_ref("GroupListType")]
    pub groups: Option<Vec<GroupType>>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
}
