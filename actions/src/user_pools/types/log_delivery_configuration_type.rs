use cognito_request::CognitoStructure;

use super::LogConfigurationType;

/// Where the logs of a user pool go.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LogDeliveryConfigurationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#LogDeliveryConfigurationType")]
pub struct LogDeliveryConfigurationType {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The logs and their destinations.
    #[required]
    #[doc_ref("LogConfigurationListType")]
    pub log_configurations: Vec<LogConfigurationType>,
}
