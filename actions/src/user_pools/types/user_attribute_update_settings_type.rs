use cognito_request::CognitoStructure;

use super::VerifiedAttributeType;

/// What happens before a new address or number counts.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserAttributeUpdateSettingsType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UserAttributeUpdateSettingsType")]
pub struct UserAttributeUpdateSettingsType {
    /// Attributes that keep their old value until the new one is verified.
    #[doc_ref("AttributesRequireVerificationBeforeUpdateType")]
    pub attributes_require_verification_before_update: Option<Vec<VerifiedAttributeType>>,
}
