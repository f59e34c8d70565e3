//! `ListResourceServers`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::ResourceServerType;

/// Lists the OAuth 2.0 APIs of a user pool.
///
/// Required: `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListResourceServers.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListResourceServersRequest")]
#[cognito(output = ListResourceServersResponse)]
pub struct ListResourceServersRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// How many entries the page has at most.
    #[doc_ref("ListResourceServersLimitType")]
    pub max_results: Option<i32>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKeyType")]
    pub next_token: Option<String>,
}

/// A page of APIs with their scopes.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListResourceServers.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ListResourceServersResponse")]
pub struct ListResourceServersResponse {
    /// The APIs of the page.
    #[required]
    #[doc_ref("ResourceServersListType")]
    pub resource_servers: Vec<ResourceServerType>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKeyType")]
    pub next_token: Option<String>,
}
