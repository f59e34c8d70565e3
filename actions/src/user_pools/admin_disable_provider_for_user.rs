//! `AdminDisableProviderForUser`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::ProviderUserIdentifierType;

/// Keeps a user from signing in through an external provider, and undoes the link to it.
///
/// Required: `user_pool_id`, `user`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDisableProviderForUser.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminDisableProviderForUserRequest")]
#[cognito(output = AdminDisableProviderForUserResponse)]
pub struct AdminDisableProviderForUserRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("StringType")]
    pub user_pool_id: String,
    /// The user, as the external provider knows them.
    #[required]
    pub user: ProviderUserIdentifierType,
}

/// What `AdminDisableProviderForUser` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDisableProviderForUser.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminDisableProviderForUserResponse")]
pub struct AdminDisableProviderForUserResponse {}
