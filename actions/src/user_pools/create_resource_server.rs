//! `CreateResourceServer`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{ResourceServerScopeType, ResourceServerType};

/// Registers an OAuth 2.0 API and the scopes that tokens for it can have.
///
/// Required: `user_pool_id`, `identifier`, `name`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateResourceServer.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#CreateResourceServerRequest")]
#[cognito(output = CreateResourceServerResponse)]
pub struct CreateResourceServerRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The OAuth 2.0 API, by what its scopes begin with.
    #[required]
    #[doc_ref("ResourceServerIdentifierType")]
    pub identifier: String,
    /// What the API is called by people.
    #[required]
    #[doc_ref("ResourceServerNameType")]
    pub name: String,
    /// The scopes that the API knows.
    #[doc_ref("ResourceServerScopeListType")]
    pub scopes: Option<Vec<ResourceServerScopeType>>,
}

/// The server that was registered.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateResourceServer.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#CreateResourceServerResponse")]
pub struct CreateResourceServerResponse {
    /// The OAuth 2.0 API and its scopes.
    #[required]
    pub resource_server: ResourceServerType,
}
