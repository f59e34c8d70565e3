use cognito_request::CognitoStructure;

use super::{RiskDecisionType, RiskLevelType};

/// How risky a sign-in was found to be.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EventRiskType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#EventRiskType")]
pub struct EventRiskType {
    /// What was made of a sign-in.
    pub risk_decision: Option<RiskDecisionType>,
    /// How great a risk is.
    pub risk_level: Option<RiskLevelType>,
    /// Whether the password is known to have leaked.
    #[doc_ref("WrappedBooleanType")]
    pub compromised_credentials_detected: Option<bool>,
}
