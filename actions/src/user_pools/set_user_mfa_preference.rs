//! `SetUserMFAPreference`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{
    EmailMfaSettingsType, SMSMfaSettingsType, SoftwareTokenMfaSettingsType, WebAuthnMfaSettingsType,
};

/// Sets which second factors the signed-in user has and which is preferred.
///
/// Required: `access_token`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserMFAPreference.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#SetUserMFAPreferenceRequest")]
#[cognito(output = SetUserMFAPreferenceResponse)]
pub struct SetUserMFAPreferenceRequest {
    /// The user's second factor by text message.
    pub sms_mfa_settings: Option<SMSMfaSettingsType>,
    /// The user's authenticator app as a second factor.
    pub software_token_mfa_settings: Option<SoftwareTokenMfaSettingsType>,
    /// The user's second factor by mail.
    pub email_mfa_settings: Option<EmailMfaSettingsType>,
    /// The user's passkeys as a second factor.
    pub web_authn_mfa_settings: Option<WebAuthnMfaSettingsType>,
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
}

/// What `SetUserMFAPreference` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserMFAPreference.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#SetUserMFAPreferenceResponse")]
pub struct SetUserMFAPreferenceResponse {}
