use cognito_request::{CognitoStructure, Timestamp};

use super::{
    AccountTakeoverRiskConfigurationType, CompromisedCredentialsRiskConfigurationType,
    RiskExceptionConfigurationType,
};

/// How threat protection is set up, for a pool or one app client.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RiskConfigurationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#RiskConfigurationType")]
pub struct RiskConfigurationType {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: Option<String>,
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
    /// When it was last changed.
    #[doc_ref("DateType")]
    pub last_modified_date: Option<Timestamp>,
}
