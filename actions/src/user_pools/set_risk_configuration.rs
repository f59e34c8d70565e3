//! `SetRiskConfiguration`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{
    AccountTakeoverRiskConfigurationType, CompromisedCredentialsRiskConfigurationType,
    RiskConfigurationType, RiskExceptionConfigurationType,
};

/// Sets up threat protection, for a pool or one app client.
///
/// Required: `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetRiskConfiguration.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#SetRiskConfigurationRequest")]
#[cognito(output = SetRiskConfigurationResponse)]
pub struct SetRiskConfigurationRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The id of an app client of the user pool.
    #[doc_ref("ClientIdType")]
    pub client_id: Option<String>,
    /// How leaked passwords are met.
    pub compromised_credentials_risk_configuration:
        Option<CompromisedCredentialsRiskConfigurationType>,
    /// How sign-ins that look like someone else's are met.
    pub account_takeover_risk_configuration: Option<AccountTakeoverRiskConfigurationType>,
    /// Addresses that are always blocked or never suspected.
    pub risk_exception_configuration: Option<RiskExceptionConfigurationType>,
}

/// The settings that are now in force.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetRiskConfiguration.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#SetRiskConfigurationResponse")]
pub struct SetRiskConfigurationResponse {
    /// How threat protection is set up, for a pool or one app client.
    #[required]
    pub risk_configuration: RiskConfigurationType,
}
