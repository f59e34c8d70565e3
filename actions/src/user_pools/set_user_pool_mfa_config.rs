//! `SetUserPoolMfaConfig`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{
    EmailMfaConfigType, SmsMfaConfigType, SoftwareTokenMfaConfigType, UserPoolMfaType,
    WebAuthnConfigurationType,
};

/// Sets which second factors and passkeys a user pool offers.
///
/// Required: `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserPoolMfaConfig.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#SetUserPoolMfaConfigRequest")]
#[cognito(output = SetUserPoolMfaConfigResponse)]
pub struct SetUserPoolMfaConfigRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The text message with a sign-in code, if such codes are offered.
    pub sms_mfa_configuration: Option<SmsMfaConfigType>,
    /// Whether users may have authenticator apps.
    pub software_token_mfa_configuration: Option<SoftwareTokenMfaConfigType>,
    /// The mail with a sign-in code, if such codes are offered.
    pub email_mfa_configuration: Option<EmailMfaConfigType>,
    /// Whether users need a second factor.
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// The domain of passkeys, and what they must ask of users.
    pub web_authn_configuration: Option<WebAuthnConfigurationType>,
}

/// The configuration that is now in force.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserPoolMfaConfig.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#SetUserPoolMfaConfigResponse")]
#[allow(clippy::struct_field_names, reason = "the names are the definition's")]
pub struct SetUserPoolMfaConfigResponse {
    /// The text message with a sign-in code, if such codes are offered.
    pub sms_mfa_configuration: Option<SmsMfaConfigType>,
    /// Whether users may have authenticator apps.
    pub software_token_mfa_configuration: Option<SoftwareTokenMfaConfigType>,
    /// The mail with a sign-in code, if such codes are offered.
    pub email_mfa_configuration: Option<EmailMfaConfigType>,
    /// Whether users need a second factor.
    pub mfa_configuration: Option<UserPoolMfaType>,
    /// The domain of passkeys, and what they must ask of users.
    pub web_authn_configuration: Option<WebAuthnConfigurationType>,
}
