//! `CreateUserPool`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{
    AccountRecoverySettingType, AcrLevelConfigType, AdminCreateUserConfigType, AliasAttributeType,
    DcrConfigurationType, DeletionProtectionType, DeviceConfigurationType, EmailConfigurationType,
    IssuerConfigurationType, KeyConfigurationType, LambdaConfigType, SchemaAttributeType,
    SmsConfigurationType, UserAttributeUpdateSettingsType, UserPoolAddOnsType, UserPoolMfaType,
    UserPoolPolicyType, UserPoolTierType, UserPoolType, UsernameAttributeType,
    UsernameConfigurationType, VerificationMessageTemplateType, VerifiedAttributeType,
};

/// Makes a directory of users, with its policies, messages and triggers.
///
/// Required: `pool_name`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#CreateUserPoolRequest")]
#[cognito(output = CreateUserPoolResponse)]
pub struct CreateUserPoolRequest {
    /// What the user pool is called by people.
    #[required]
    #[doc_ref("UserPoolNameType")]
    pub pool_name: String,
    /// What passwords must be like, and how a sign-in may begin.
    pub policies: Option<UserPoolPolicyType>,
    /// Whether a user pool is guarded against deletion.
    pub deletion_protection: Option<DeletionProtectionType>,
    /// The functions that the user pool calls.
    pub lambda_config: Option<LambdaConfigType>,
    /// The attributes that are verified by a code at sign-up.
    #[doc_ref("VerifiedAttributesListType")]
    pub auto_verified_attributes: Option<Vec<VerifiedAttributeType>>,
    /// Attributes that users can sign in with besides their user name.
    #[doc_ref("AliasAttributesListType")]
    pub alias_attributes: Option<Vec<AliasAttributeType>>,
    /// What users may sign in with in place of a user name, all of it.
    #[doc_ref("UsernameAttributesListType")]
    pub username_attributes: Option<Vec<UsernameAttributeType>>,
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
    /// Whether users need a second factor.
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// What happens before a new address or number counts.
    pub user_attribute_update_settings: Option<UserAttributeUpdateSettingsType>,
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
    /// The attributes that users can have, beyond the standard ones.
    #[doc_ref("SchemaAttributesListType")]
    pub schema: Option<Vec<SchemaAttributeType>>,
    /// Whether threat protection is on, and for what.
    pub user_pool_add_ons: Option<UserPoolAddOnsType>,
    /// Whether and how applications may register themselves as app clients.
    pub dcr_configuration: Option<DcrConfigurationType>,
    /// Whether user names that differ only in case differ.
    pub username_configuration: Option<UsernameConfigurationType>,
    /// How users who have forgotten their password get back in.
    pub account_recovery_setting: Option<AccountRecoverySettingType>,
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

/// The directory that was made.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#CreateUserPoolResponse")]
pub struct CreateUserPoolResponse {
    /// The user pool and its configuration.
    pub user_pool: Option<UserPoolType>,
}
