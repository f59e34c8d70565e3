//! `DescribeRiskConfiguration`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::RiskConfigurationType;

/// Looks up how threat protection is set up, for a pool or one app client.
///
/// Required: `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeRiskConfiguration.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DescribeRiskConfigurationRequest")]
#[cognito(output = DescribeRiskConfigurationResponse)]
pub struct DescribeRiskConfigurationRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The id of an app client of the user pool.
    #[doc_ref("ClientIdType")]
    pub client_id: Option<String>,
}

/// The settings that are in force.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeRiskConfiguration.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DescribeRiskConfigurationResponse")]
pub struct DescribeRiskConfigurationResponse {
    /// How threat protection is set up, for a pool or one app client.
    #[required]
    pub risk_configuration: RiskConfigurationType,
}
