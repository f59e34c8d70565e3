use cognito_request::CognitoStructure;

use super::{AdvancedSecurityAdditionalFlowsType, AdvancedSecurityModeType};

/// Whether threat protection is on, and for what.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolAddOnsType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UserPoolAddOnsType")]
pub struct UserPoolAddOnsType {
    /// What threat protection does: nothing, only record, or act.
    #[required]
    pub advanced_security_mode: AdvancedSecurityModeType,
    /// Threat protection for custom sign-in flows.
    pub advanced_security_additional_flows: Option<AdvancedSecurityAdditionalFlowsType>,
}
