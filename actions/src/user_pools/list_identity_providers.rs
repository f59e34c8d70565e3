//! `ListIdentityProviders`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::ProviderDescription;

/// Lists the external providers of a user pool.
///
/// Required: `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListIdentityProviders.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListIdentityProvidersRequest")]
#[cognito(output = ListIdentityProvidersResponse)]
pub struct ListIdentityProvidersRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// How many entries the page has at most.
    #[doc_ref("ListProvidersLimitType")]
    pub max_results: Option<i32>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKeyType")]
    pub next_token: Option<String>,
}

/// A page of providers, in short.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListIdentityProviders.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ListIdentityProvidersResponse")]
pub struct ListIdentityProvidersResponse {
    /// The providers of the page.
    #[required]
    #[doc_ref("ProvidersListType")]
    pub providers: Vec<ProviderDescription>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKeyType")]
    pub next_token: Option<String>,
}
