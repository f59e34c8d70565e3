//! `AdminSetUserSettings`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::MFAOptionType;

/// Sets the SMS second factor of a user; superseded by `AdminSetUserMFAPreference`.
///
/// Required: `user_pool_id`, `username`, `mfa_options`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminSetUserSettings.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminSetUserSettingsRequest")]
#[cognito(output = AdminSetUserSettingsResponse)]
pub struct AdminSetUserSettingsRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
    /// The SMS second factors, in the old form.
    #[required]
    #[doc_ref("MFAOptionListType")]
    pub mfa_options: Vec<MFAOptionType>,
}

/// What `AdminSetUserSettings` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminSetUserSettings.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminSetUserSettingsResponse")]
pub struct AdminSetUserSettingsResponse {}
