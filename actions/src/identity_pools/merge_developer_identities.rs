//! `MergeDeveloperIdentities`.

use cognito_request::{CognitoRequest, CognitoStructure};

/// Makes one identity of two users of your own server.
///
/// Required: `source_user_identifier`, `destination_user_identifier`, `developer_provider_name`,
/// `identity_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_MergeDeveloperIdentities.html)
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#MergeDeveloperIdentitiesInput")]
#[cognito(output = MergeDeveloperIdentitiesResponse)]
pub struct MergeDeveloperIdentitiesInput {
    /// The user who becomes the other.
    #[required]
    #[doc_ref("DeveloperUserIdentifier")]
    pub source_user_identifier: String,
    /// The user who remains.
    #[required]
    #[doc_ref("DeveloperUserIdentifier")]
    pub destination_user_identifier: String,
    /// What your own server is called as a provider.
    #[required]
    #[doc_ref("DeveloperProviderName")]
    pub developer_provider_name: String,
    /// The identity pool that is meant, by its id: `REGION:GUID`.
    #[required]
    #[doc_ref("IdentityPoolId")]
    pub identity_pool_id: String,
}

/// The identity that remains.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_MergeDeveloperIdentities.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#MergeDeveloperIdentitiesResponse")]
pub struct MergeDeveloperIdentitiesResponse {
    /// The id of the user.
    #[doc_ref("IdentityId")]
    pub identity_id: Option<String>,
}
