//! `DeleteIdentityProvider`.

use cognito_request::{CognitoRequest, Nothing};

/// Removes an external provider from a user pool.
///
/// Required: `user_pool_id`, `provider_name`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteIdentityProvider.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DeleteIdentityProviderRequest")]
#[cognito(output = Nothing)]
pub struct DeleteIdentityProviderRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The provider's name within the user pool.
    #[required]
    #[doc_ref("ProviderNameType")]
    pub provider_name: String,
}
