//! `SetUserPoolSessionConfiguration`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{UserPoolTokenSessionConfigType, UserSessionTrackingType};

/// Sets how a user pool tracks sessions.
///
/// Required: `user_pool_id`, `user_session_tracking`, `token_session`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserPoolSessionConfiguration.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#SetUserPoolSessionConfigurationRequest")]
#[cognito(output = SetUserPoolSessionConfigurationResponse)]
pub struct SetUserPoolSessionConfigurationRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// Whether sessions are recorded and can be listed.
    #[required]
    pub user_session_tracking: UserSessionTrackingType,
    /// How many sessions of tokens a user may have.
    #[required]
    pub token_session: UserPoolTokenSessionConfigType,
}

/// The settings that are now in force.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserPoolSessionConfiguration.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#SetUserPoolSessionConfigurationResponse")]
pub struct SetUserPoolSessionConfigurationResponse {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: Option<String>,
    /// Whether sessions are recorded and can be listed.
    pub user_session_tracking: Option<UserSessionTrackingType>,
    /// How many sessions of tokens a user may have.
    pub token_session: Option<UserPoolTokenSessionConfigType>,
}
