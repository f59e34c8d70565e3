//! `UpdateUserPool`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{
    AccountRecoverySettingType, AcrLevelConfigType, AdminCreateUserConfigType,
    DcrConfigurationType, DeletionProtectionType, DeviceConfigurationType, EmailConfigurationType,
    IssuerConfigurationType, KeyConfigurationType, LambdaConfigType, SmsConfigurationType,
    UserAttributeUpdateSettingsType, UserPoolAddOnsType, UserPoolMfaType, UserPoolPolicyType,
    UserPoolTierType, VerificationMessageTemplateType, VerifiedAttributeType,
};

/// Replaces the configuration of a user pool; what is left out falls back to its default.
///
/// Required: `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPool.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#UpdateUserPoolRequest")]
#[cognito(output = UpdateUserPoolResponse)]
pub struct UpdateUserPoolRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// What passwords must be like, and how a sign-in may begin.
    pub policies: Option<UserPoolPolicyType>,
    /// Whether a user pool is guarded against deletion.
    pub deletion_protection: Option<DeletionProtectionType>,
    /// The functions that the user pool calls.
    pub lambda_config: Option<LambdaConfigType>,
    /// The attributes that are verified by a code at sign-up.
    #[doc_ref("VerifiedAttributesListType")]
    pub auto_verified_attributes: Option<Vec<VerifiedAttributeType>>,
    /// The text message that verifies a number; superseded by the template.
    #[doc_ref("SmsVerificationMessageType")]
    pub sms_verification_message: Option<String>,
    /// The mail that verifies an address; superseded by the template.
    #[doc_ref("EmailVerificationMessageType")]
    pub email_verification_message: Option<String>,
    /// What stands above the mail that verifies an address; superseded by the template.
    #[doc_ref("EmailVerificationSubjectType")]
    pub email_verification_subject: Option<String>,
    /// What messages with codes and links say.
    pub verification_message_template: Option<VerificationMessageTemplateType>,
    /// The text message with a sign-in code.
    #[doc_ref("SmsVerificationMessageType")]
    pub sms_authentication_message: Option<String>,
    /// What happens before a new address or number counts.
    pub user_attribute_update_settings: Option<UserAttributeUpdateSettingsType>,
    /// Whether users need a second factor.
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// Whether devices are remembered, and what a remembered one spares the user.
    pub device_configuration: Option<DeviceConfigurationType>,
    /// How a user pool sends mail, and in whose name.
    pub email_configuration: Option<EmailConfigurationType>,
    /// How a user pool sends text messages, and in whose name.
    pub sms_configuration: Option<SmsConfigurationType>,
    /// Tags, each a key and a value.
    #[doc_ref("UserPoolTagsType")]
    pub user_pool_tags: Option<BTreeMap<String, String>>,
    /// Who may make users, and what an invitation says.
    pub admin_create_user_config: Option<AdminCreateUserConfigType>,
    /// Whether threat protection is on, and for what.
    pub user_pool_add_ons: Option<UserPoolAddOnsType>,
    /// Whether and how applications may register themselves as app clients.
    pub dcr_configuration: Option<DcrConfigurationType>,
    /// How users who have forgotten their password get back in.
    pub account_recovery_setting: Option<AccountRecoverySettingType>,
    /// What the user pool is called by people.
    #[doc_ref("UserPoolNameType")]
    pub pool_name: Option<String>,
    /// The plan that a user pool is billed by.
    pub user_pool_tier: Option<UserPoolTierType>,
    /// The key that the data of a user pool is encrypted with.
    pub key_configuration: Option<KeyConfigurationType>,
    /// Which issuer tokens name.
    pub issuer_configuration: Option<IssuerConfigurationType>,
    /// Authentication context classes that a user pool asserts, by level.
    #[doc_ref("AcrConfigurationType")]
    pub acr_configuration: Option<BTreeMap<String, AcrLevelConfigType>>,
}

/// What `UpdateUserPool` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPool.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UpdateUserPoolResponse")]
pub struct UpdateUserPoolResponse {}
