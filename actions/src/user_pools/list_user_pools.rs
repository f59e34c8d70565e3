//! `ListUserPools`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::UserPoolDescriptionType;

/// Lists the user pools of the account in the region.
///
/// Required: `max_results`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserPools.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListUserPoolsRequest")]
#[cognito(output = ListUserPoolsResponse)]
pub struct ListUserPoolsRequest {
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKeyType")]
    pub next_token: Option<String>,
    /// How many entries the page has at most.
    #[required]
    #[doc_ref("PoolQueryLimitType")]
    pub max_results: i32,
}

/// A page of user pools, in short.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserPools.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ListUserPoolsResponse")]
pub struct ListUserPoolsResponse {
    /// The user pools of the page.
    #[doc_ref("UserPoolListType")]
    pub user_pools: Option<Vec<UserPoolDescriptionType>>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKeyType")]
    pub next_token: Option<String>,
}
