//! `AdminLinkProviderForUser`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::ProviderUserIdentifierType;

/// Joins an identity of an external provider to a user of the pool, so that both are one.
///
/// Required: `user_pool_id`, `destination_user`, `source_user`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminLinkProviderForUser.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminLinkProviderForUserRequest")]
#[cognito(output = AdminLinkProviderForUserResponse)]
pub struct AdminLinkProviderForUserRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("StringType")]
    pub user_pool_id: String,
    /// The user of the pool that the identity is joined to.
    #[required]
    pub destination_user: ProviderUserIdentifierType,
    /// The identity at the external provider.
    #[required]
    pub source_user: ProviderUserIdentifierType,
}

/// What `AdminLinkProviderForUser` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminLinkProviderForUser.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminLinkProviderForUserResponse")]
pub struct AdminLinkProviderForUserResponse {}
