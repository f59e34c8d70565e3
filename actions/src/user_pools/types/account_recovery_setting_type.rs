use cognito_request::CognitoStructure;

use super::RecoveryOptionType;

/// How users who have forgotten their password get back in.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountRecoverySettingType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AccountRecoverySettingType")]
pub struct AccountRecoverySettingType {
    /// The ways back in, each with its rank.
    #[doc_ref("RecoveryMechanismsType")]
    pub recovery_mechanisms: Option<Vec<RecoveryOptionType>>,
}
