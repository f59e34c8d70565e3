//! `SetUserPoolClientSessionConfiguration`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::ClientSSOSessionConfigType;

/// Sets how single sign-on sessions of an app client are kept.
///
/// Required: `user_pool_id`, `client_id`, `sso_session`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserPoolClientSessionConfiguration.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#SetUserPoolClientSessionConfigurationRequest")]
#[cognito(output = SetUserPoolClientSessionConfigurationResponse)]
pub struct SetUserPoolClientSessionConfigurationRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The id of an app client of the user pool.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: String,
    /// How long users stay signed in across applications.
    #[required]
    pub sso_session: ClientSSOSessionConfigType,
}

/// The settings that are now in force.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserPoolClientSessionConfiguration.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#SetUserPoolClientSessionConfigurationResponse")]
pub struct SetUserPoolClientSessionConfigurationResponse {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: Option<String>,
    /// The id of an app client of the user pool.
    #[doc_ref("ClientIdType")]
    pub client_id: Option<String>,
    /// How long users stay signed in across applications.
    pub sso_session: Option<ClientSSOSessionConfigType>,
}
