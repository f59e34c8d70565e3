//! `UpdateIdentityProvider`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::IdentityProviderType;

/// Changes the configuration of an external provider.
///
/// Required: `user_pool_id`, `provider_name`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateIdentityProvider.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#UpdateIdentityProviderRequest")]
#[cognito(output = UpdateIdentityProviderResponse)]
pub struct UpdateIdentityProviderRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The provider's name within the user pool.
    #[required]
    #[doc_ref("ProviderNameType")]
    pub provider_name: String,
    /// What the provider needs, by name: `client_id`, `client_secret`, `MetadataURL`.
    #[doc_ref("ProviderDetailsType")]
    pub provider_details: Option<BTreeMap<String, String>>,
    /// Which attribute of the provider fills which of the user pool.
    #[doc_ref("AttributeMappingType")]
    pub attribute_mapping: Option<BTreeMap<String, String>>,
    /// Other names of a provider, such as mail domains.
    #[doc_ref("IdpIdentifiersListType")]
    pub idp_identifiers: Option<Vec<String>>,
    /// An external provider's authentication context classes, by the levels that they amount to.
    #[doc_ref("AcrMappingType")]
    pub acr_mapping: Option<BTreeMap<String, String>>,
}

/// The provider as changed.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateIdentityProvider.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UpdateIdentityProviderResponse")]
pub struct UpdateIdentityProviderResponse {
    /// The external provider and its configuration.
    #[required]
    pub identity_provider: IdentityProviderType,
}
