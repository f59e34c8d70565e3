//! `ListIdentities`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::IdentityDescription;

/// Lists the identities of a pool.
///
/// Required: `identity_pool_id`, `max_results`.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_ListIdentities.html)
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#ListIdentitiesInput")]
#[cognito(output = ListIdentitiesResponse)]
pub struct ListIdentitiesInput {
    /// The identity pool that is meant, by its id: `REGION:GUID`.
    #[required]
    #[doc_ref("IdentityPoolId")]
    pub identity_pool_id: String,
    /// How many entries the page has at most.
    #[required]
    #[doc_ref("QueryLimit")]
    pub max_results: i32,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
    /// Whether identities that are disabled are left out.
    #[doc_ref("HideDisabled")]
    pub hide_disabled: Option<bool>,
}

/// A page of identities.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_ListIdentities.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#ListIdentitiesResponse")]
pub struct ListIdentitiesResponse {
    /// The identity pool that is meant, by its id: `REGION:GUID`.
    #[doc_ref("IdentityPoolId")]
    pub identity_pool_id: Option<String>,
    /// The identities of the page.
    #[doc_ref("IdentitiesList")]
    pub identities: Option<Vec<IdentityDescription>>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
}
