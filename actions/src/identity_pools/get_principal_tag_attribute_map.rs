//! `GetPrincipalTagAttributeMap`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

/// Looks up which claims of a provider become tags of the session.
///
/// Required: `identity_pool_id`, `identity_provider_name`.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetPrincipalTagAttributeMap.html)
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#GetPrincipalTagAttributeMapInput")]
#[cognito(output = GetPrincipalTagAttributeMapResponse)]
pub struct GetPrincipalTagAttributeMapInput {
    /// The identity pool that is meant, by its id: `REGION:GUID`.
    #[required]
    #[doc_ref("IdentityPoolId")]
    pub identity_pool_id: String,
    /// The provider whose claims are meant.
    #[required]
    #[doc_ref("IdentityProviderName")]
    pub identity_provider_name: String,
}

/// The claims, by the tags.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetPrincipalTagAttributeMap.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#GetPrincipalTagAttributeMapResponse")]
pub struct GetPrincipalTagAttributeMapResponse {
    /// The identity pool that is meant, by its id: `REGION:GUID`.
    #[doc_ref("IdentityPoolId")]
    pub identity_pool_id: Option<String>,
    /// The provider whose claims are meant.
    #[doc_ref("IdentityProviderName")]
    pub identity_provider_name: Option<String>,
    /// Whether the usual claims become tags.
    #[doc_ref("UseDefaults")]
    pub use_defaults: Option<bool>,
    /// The claims that become tags of the session.
    #[doc_ref("PrincipalTags")]
    pub principal_tags: Option<BTreeMap<String, String>>,
}
