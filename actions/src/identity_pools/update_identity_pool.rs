//! `UpdateIdentityPool`.

use std::collections::BTreeMap;

use cognito_request::CognitoRequest;

use super::types::{CognitoIdentityProvider, IdentityPool};

/// Replaces the configuration of an identity pool; what is left out is lost.
///
/// Required: `identity_pool_id`, `identity_pool_name`, `allow_unauthenticated_identities`.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_UpdateIdentityPool.html)
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#IdentityPool")]
#[cognito(output = IdentityPool)]
pub struct UpdateIdentityPoolInput {
    /// The identity pool that is meant, by its id: `REGION:GUID`.
    #[required]
    #[doc_ref("IdentityPoolId")]
    pub identity_pool_id: String,
    /// What the identity pool is called by people.
    #[required]
    #[doc_ref("IdentityPoolName")]
    pub identity_pool_name: String,
    /// Whether guests are let in.
    #[required]
    #[doc_ref("IdentityPoolUnauthenticated")]
    pub allow_unauthenticated_identities: bool,
    /// Whether the two-step flow through AWS STS may be used.
    #[doc_ref("ClassicFlow")]
    pub allow_classic_flow: Option<bool>,
    /// The ids of your application with social providers, by the names of these.
    #[doc_ref("IdentityProviders")]
    pub supported_login_providers: Option<BTreeMap<String, String>>,
    /// What your own server is called as a provider.
    #[doc_ref("DeveloperProviderName")]
    pub developer_provider_name: Option<String>,
    /// The `OpenID` Connect providers whose users may enter.
    #[doc_ref("OIDCProviderList")]
    pub open_id_connect_provider_arns: Option<Vec<String>>,
    /// The user pools whose users may enter.
    #[doc_ref("CognitoIdentityProviderList")]
    pub cognito_identity_providers: Option<Vec<CognitoIdentityProvider>>,
    /// The SAML providers whose users may enter.
    #[doc_ref("SAMLProviderList")]
    pub saml_provider_arns: Option<Vec<String>>,
    /// What the identity pool is tagged with, by key.
    #[doc_ref("IdentityPoolTagsType")]
    pub identity_pool_tags: Option<BTreeMap<String, String>>,
}
