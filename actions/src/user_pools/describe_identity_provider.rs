//! `DescribeIdentityProvider`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::IdentityProviderType;

/// Looks up an external provider of a user pool by its name.
///
/// Required: `user_pool_id`, `provider_name`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeIdentityProvider.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DescribeIdentityProviderRequest")]
#[cognito(output = DescribeIdentityProviderResponse)]
pub struct DescribeIdentityProviderRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The provider's name within the user pool.
    #[required]
    #[doc_ref("ProviderNameType")]
    pub provider_name: String,
}

/// The provider's configuration.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeIdentityProvider.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DescribeIdentityProviderResponse")]
pub struct DescribeIdentityProviderResponse {
    /// The external provider and its configuration.
    #[required]
    pub identity_provider: IdentityProviderType,
}
