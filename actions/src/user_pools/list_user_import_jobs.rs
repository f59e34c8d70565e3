//! `ListUserImportJobs`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::UserImportJobType;

/// Lists the imports of users into a pool.
///
/// Required: `user_pool_id`, `max_results`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserImportJobs.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListUserImportJobsRequest")]
#[cognito(output = ListUserImportJobsResponse)]
pub struct ListUserImportJobsRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// How many entries the page has at most.
    #[required]
    #[doc_ref("PoolQueryLimitType")]
    pub max_results: i32,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKeyType")]
    pub pagination_token: Option<String>,
}

/// A page of import jobs.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserImportJobs.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ListUserImportJobsResponse")]
pub struct ListUserImportJobsResponse {
    /// The imports of the page.
    #[doc_ref("UserImportJobsListType")]
    pub user_import_jobs: Option<Vec<UserImportJobType>>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKeyType")]
    pub pagination_token: Option<String>,
}
