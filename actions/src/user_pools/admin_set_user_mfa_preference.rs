//! `AdminSetUserMFAPreference`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{
    EmailMfaSettingsType, SMSMfaSettingsType, SoftwareTokenMfaSettingsType, WebAuthnMfaSettingsType,
};

/// Sets which second factors a user has and which is preferred, on behalf of an administrator.
///
/// Required: `username`, `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminSetUserMFAPreference.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminSetUserMFAPreferenceRequest")]
#[cognito(output = AdminSetUserMFAPreferenceResponse)]
pub struct AdminSetUserMFAPreferenceRequest {
    /// The user's second factor by text message.
    pub sms_mfa_settings: Option<SMSMfaSettingsType>,
    /// The user's authenticator app as a second factor.
    pub software_token_mfa_settings: Option<SoftwareTokenMfaSettingsType>,
    /// The user's second factor by mail.
    pub email_mfa_settings: Option<EmailMfaSettingsType>,
    /// The user's passkeys as a second factor.
    pub web_authn_mfa_settings: Option<WebAuthnMfaSettingsType>,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
}

/// What `AdminSetUserMFAPreference` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminSetUserMFAPreference.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminSetUserMFAPreferenceResponse")]
pub struct AdminSetUserMFAPreferenceResponse {}
