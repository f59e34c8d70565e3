//! `UpdateResourceServer`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{ResourceServerScopeType, ResourceServerType};

/// Changes the name and the scopes of an OAuth 2.0 API; what is left out is lost.
///
/// Required: `user_pool_id`, `identifier`, `name`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateResourceServer.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#UpdateResourceServerRequest")]
#[cognito(output = UpdateResourceServerResponse)]
pub struct UpdateResourceServerRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The OAuth 2.0 API, by what its scopes begin with.
    #[required]
    #[doc_ref("ResourceServerIdentifierType")]
    pub identifier: String,
    /// What the API is to be called by people.
    #[required]
    #[doc_ref("ResourceServerNameType")]
    pub name: String,
    /// The scopes that the API knows.
    #[doc_ref("ResourceServerScopeListType")]
    pub scopes: Option<Vec<ResourceServerScopeType>>,
}

/// The API as changed.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateResourceServer.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UpdateResourceServerResponse")]
pub struct UpdateResourceServerResponse {
    /// The OAuth 2.0 API and its scopes.
    #[required]
    pub resource_server: ResourceServerType,
}
