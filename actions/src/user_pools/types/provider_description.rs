use cognito_request::{CognitoStructure, Timestamp};

use super::IdentityProviderTypeType;

/// An external provider, in short.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ProviderDescription.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ProviderDescription")]
pub struct ProviderDescription {
    /// The provider's name within the user pool.
    #[doc_ref("ProviderNameType")]
    pub provider_name: Option<String>,
    /// The protocol or the company of the provider.
    pub provider_type: Option<IdentityProviderTypeType>,
    /// When it was last changed.
    #[doc_ref("DateType")]
    pub last_modified_date: Option<Timestamp>,
    /// When it was made.
    #[doc_ref("DateType")]
    pub creation_date: Option<Timestamp>,
}
