use cognito_request::CognitoStructure;

use super::{ResourceServerManagedByType, ResourceServerScopeType};

/// An OAuth 2.0 API and its scopes.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResourceServerType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ResourceServerType")]
pub struct ResourceServerType {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: Option<String>,
    /// The OAuth 2.0 API, by what its scopes begin with.
    #[doc_ref("ResourceServerIdentifierType")]
    pub identifier: Option<String>,
    /// What the API is called by people.
    #[doc_ref("ResourceServerNameType")]
    pub name: Option<String>,
    /// The scopes that the API knows.
    #[doc_ref("ResourceServerScopeListType")]
    pub scopes: Option<Vec<ResourceServerScopeType>>,
    /// Who keeps the registration.
    pub managed_by: Option<ResourceServerManagedByType>,
}
