//! `ListIdentityPools`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::IdentityPoolShortDescription;

/// Lists the identity pools of the account in the region.
///
/// Required: `max_results`.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_ListIdentityPools.html)
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#ListIdentityPoolsInput")]
#[cognito(output = ListIdentityPoolsResponse)]
pub struct ListIdentityPoolsInput {
    /// How many entries the page has at most.
    #[required]
    #[doc_ref("QueryLimit")]
    pub max_results: i32,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
}

/// A page of identity pools, in short.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_ListIdentityPools.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#ListIdentityPoolsResponse")]
pub struct ListIdentityPoolsResponse {
    /// The identity pools of the page.
    #[doc_ref("IdentityPoolsList")]
    pub identity_pools: Option<Vec<IdentityPoolShortDescription>>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
}
