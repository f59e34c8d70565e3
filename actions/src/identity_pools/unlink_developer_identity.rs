//! `UnlinkDeveloperIdentity`.

use cognito_request::{CognitoRequest, Nothing};

/// Parts a user of your own server from an identity; the user becomes a new one.
///
/// Required: `identity_id`, `identity_pool_id`, `developer_provider_name`,
/// `developer_user_identifier`.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_UnlinkDeveloperIdentity.html)
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#UnlinkDeveloperIdentityInput")]
#[cognito(output = Nothing)]
pub struct UnlinkDeveloperIdentityInput {
    /// The id of the user.
    #[required]
    #[doc_ref("IdentityId")]
    pub identity_id: String,
    /// The identity pool that is meant, by its id: `REGION:GUID`.
    #[required]
    #[doc_ref("IdentityPoolId")]
    pub identity_pool_id: String,
    /// What your own server is called as a provider.
    #[required]
    #[doc_ref("DeveloperProviderName")]
    pub developer_provider_name: String,
    /// The user, as your own server knows them.
    #[required]
    #[doc_ref("DeveloperUserIdentifier")]
    pub developer_user_identifier: String,
}
