//! `LookupDeveloperIdentity`.

use cognito_request::{CognitoRequest, CognitoStructure};

/// Finds the identity of a user of your own server, or the users of an identity.
///
/// Required: `identity_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_LookupDeveloperIdentity.html)
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#LookupDeveloperIdentityInput")]
#[cognito(output = LookupDeveloperIdentityResponse)]
pub struct LookupDeveloperIdentityInput {
    /// The identity pool that is meant, by its id: `REGION:GUID`.
    #[required]
    #[doc_ref("IdentityPoolId")]
    pub identity_pool_id: String,
    /// The id of the user.
    #[doc_ref("IdentityId")]
    pub identity_id: Option<String>,
    /// The user, as your own server knows them.
    #[doc_ref("DeveloperUserIdentifier")]
    pub developer_user_identifier: Option<String>,
    /// How many entries the page has at most.
    #[doc_ref("QueryLimit")]
    pub max_results: Option<i32>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
}

/// The identity, and a page of its users.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_LookupDeveloperIdentity.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#LookupDeveloperIdentityResponse")]
pub struct LookupDeveloperIdentityResponse {
    /// The id of the user.
    #[doc_ref("IdentityId")]
    pub identity_id: Option<String>,
    /// The users of the identity, as your own server knows them.
    #[doc_ref("DeveloperUserIdentifierList")]
    pub developer_user_identifier_list: Option<Vec<String>>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
}
