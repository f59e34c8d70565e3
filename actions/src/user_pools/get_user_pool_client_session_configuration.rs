//! `GetUserPoolClientSessionConfiguration`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::ClientSSOSessionConfigType;

/// Looks up how single sign-on sessions of an app client are kept.
///
/// Required: `user_pool_id`, `client_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserPoolClientSessionConfiguration.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetUserPoolClientSessionConfigurationRequest")]
#[cognito(output = GetUserPoolClientSessionConfigurationResponse)]
pub struct GetUserPoolClientSessionConfigurationRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The id of an app client of the user pool.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: String,
}

/// The settings of the app client.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserPoolClientSessionConfiguration.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#GetUserPoolClientSessionConfigurationResponse")]
pub struct GetUserPoolClientSessionConfigurationResponse {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: Option<String>,
    /// The id of an app client of the user pool.
    #[doc_ref("ClientIdType")]
    pub client_id: Option<String>,
    /// How long users stay signed in across applications.
    pub sso_session: Option<ClientSSOSessionConfigType>,
}
