//! `CreateIdentityProvider`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{IdentityProviderType, IdentityProviderTypeType};

/// Lets users of a SAML, `OpenID` Connect or social provider sign in to a user pool.
///
/// Required: `user_pool_id`, `provider_name`, `provider_type`, `provider_details`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#CreateIdentityProviderRequest")]
#[cognito(output = CreateIdentityProviderResponse)]
pub struct CreateIdentityProviderRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The provider's name within the user pool.
    #[required]
    #[doc_ref("ProviderNameTypeV2")]
    pub provider_name: String,
    /// The protocol or the company of the provider.
    #[required]
    pub provider_type: IdentityProviderTypeType,
    /// What the provider needs, by name: `client_id`, `client_secret`, `MetadataURL`.
    #[required]
    #[doc_ref("ProviderDetailsType")]
    pub provider_details: BTreeMap<String, String>,
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

/// The provider as it was configured.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#CreateIdentityProviderResponse")]
pub struct CreateIdentityProviderResponse {
    /// The external provider and its configuration.
    #[required]
    pub identity_provider: IdentityProviderType,
}
