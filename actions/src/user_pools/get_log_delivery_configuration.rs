//! `GetLogDeliveryConfiguration`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::LogDeliveryConfigurationType;

/// Looks up where the logs of a user pool go.
///
/// Required: `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetLogDeliveryConfiguration.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetLogDeliveryConfigurationRequest")]
#[cognito(output = GetLogDeliveryConfigurationResponse)]
pub struct GetLogDeliveryConfigurationRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
}

/// The logs, each with its destination.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetLogDeliveryConfiguration.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#GetLogDeliveryConfigurationResponse")]
pub struct GetLogDeliveryConfigurationResponse {
    /// Where the logs of a user pool go.
    pub log_delivery_configuration: Option<LogDeliveryConfigurationType>,
}
