//! `SetLogDeliveryConfiguration`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{LogConfigurationType, LogDeliveryConfigurationType};

/// Sets where the logs of a user pool go.
///
/// Required: `user_pool_id`, `log_configurations`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetLogDeliveryConfiguration.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#SetLogDeliveryConfigurationRequest")]
#[cognito(output = SetLogDeliveryConfigurationResponse)]
pub struct SetLogDeliveryConfigurationRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The logs and their destinations.
    #[required]
    #[doc_ref("LogConfigurationListType")]
    pub log_configurations: Vec<LogConfigurationType>,
}

/// The logs as configured.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetLogDeliveryConfiguration.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#SetLogDeliveryConfigurationResponse")]
pub struct SetLogDeliveryConfigurationResponse {
    /// Where the logs of a user pool go.
    pub log_delivery_configuration: Option<LogDeliveryConfigurationType>,
}
