use std::collections::BTreeMap;

use cognito_request::{CognitoStructure, Timestamp};

use super::IdentityProviderTypeType;

/// An external provider that users of a pool can sign in through.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_IdentityProviderType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#IdentityProviderType")]
pub struct IdentityProviderType {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: Option<String>,
    /// The provider's name within the user pool.
    #[doc_ref("ProviderNameType")]
    pub provider_name: Option<String>,
    /// The protocol or the company of the provider.
    pub provider_type: Option<IdentityProviderTypeType>,
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
    /// When it was last changed.
    #[doc_ref("DateType")]
    pub last_modified_date: Option<Timestamp>,
    /// When it was made.
    #[doc_ref("DateType")]
    pub creation_date: Option<Timestamp>,
}
