//! `GetUserPoolSessionConfiguration`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{UserPoolTokenSessionConfigType, UserSessionTrackingType};

/// Looks up how a user pool tracks sessions.
///
/// Required: `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserPoolSessionConfiguration.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetUserPoolSessionConfigurationRequest")]
#[cognito(output = GetUserPoolSessionConfigurationResponse)]
pub struct GetUserPoolSessionConfigurationRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
}

/// The settings of the user pool.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserPoolSessionConfiguration.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#GetUserPoolSessionConfigurationResponse")]
pub struct GetUserPoolSessionConfigurationResponse {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: Option<String>,
    /// Whether sessions are recorded and can be listed.
    pub user_session_tracking: Option<UserSessionTrackingType>,
    /// How many sessions of tokens a user may have.
    pub token_session: Option<UserPoolTokenSessionConfigType>,
}
