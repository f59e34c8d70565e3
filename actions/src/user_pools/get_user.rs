//! `GetUser`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{AttributeType, MFAOptionType};

/// Looks up the signed-in user by the access token.
///
/// Required: `access_token`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUser.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetUserRequest")]
#[cognito(output = GetUserResponse)]
pub struct GetUserRequest {
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
}

/// The user's attributes and second factors.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUser.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#GetUserResponse")]
pub struct GetUserResponse {
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
    /// The attributes of the user, custom ones with the prefix `custom:`.
    #[required]
    #[doc_ref("AttributeListType")]
    pub user_attributes: Vec<AttributeType>,
    /// The SMS second factors, in the old form.
    #[doc_ref("MFAOptionListType")]
    pub mfa_options: Option<Vec<MFAOptionType>>,
    /// The second factor that is asked for, by name.
    #[doc_ref("StringType")]
    pub preferred_mfa_setting: Option<String>,
    /// The second factors of a user, by name: `SMS_MFA`, `SOFTWARE_TOKEN_MFA`.
    #[doc_ref("UserMFASettingListType")]
    pub user_mfa_setting_list: Option<Vec<String>>,
}
