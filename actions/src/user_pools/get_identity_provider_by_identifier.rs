//! `GetIdentityProviderByIdentifier`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::IdentityProviderType;

/// Looks up an external provider by one of its other identifiers.
///
/// Required: `user_pool_id`, `idp_identifier`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetIdentityProviderByIdentifier.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetIdentityProviderByIdentifierRequest")]
#[cognito(output = GetIdentityProviderByIdentifierResponse)]
pub struct GetIdentityProviderByIdentifierRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// One of the provider's other names.
    #[required]
    #[doc_ref("IdpIdentifierType")]
    pub idp_identifier: String,
}

/// The provider that was found.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetIdentityProviderByIdentifier.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#GetIdentityProviderByIdentifierResponse")]
pub struct GetIdentityProviderByIdentifierResponse {
    /// The external provider and its configuration.
    #[required]
    pub identity_provider: IdentityProviderType,
}
