//! `SetUserSettings`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::MFAOptionType;

/// Sets the SMS second factor of the signed-in user; superseded by `SetUserMFAPreference`.
///
/// Required: `access_token`, `mfa_options`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserSettings.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#SetUserSettingsRequest")]
#[cognito(output = SetUserSettingsResponse)]
pub struct SetUserSettingsRequest {
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
    /// The SMS second factors, in the old form.
    #[required]
    #[doc_ref("MFAOptionListType")]
    pub mfa_options: Vec<MFAOptionType>,
}

/// What `SetUserSettings` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserSettings.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#SetUserSettingsResponse")]
pub struct SetUserSettingsResponse {}
