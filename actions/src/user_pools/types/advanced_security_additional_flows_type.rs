use cognito_request::CognitoStructure;

use super::AdvancedSecurityEnabledModeType;

/// Threat protection for flows beyond the standard ones.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdvancedSecurityAdditionalFlowsType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdvancedSecurityAdditionalFlowsType")]
pub struct AdvancedSecurityAdditionalFlowsType {
    /// What threat protection does in custom sign-in flows.
    pub custom_auth_mode: Option<AdvancedSecurityEnabledModeType>,
}
