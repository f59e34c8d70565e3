//! `AdminGetUser`.

use cognito_request::{CognitoRequest, CognitoStructure, Timestamp};

use super::types::{AttributeType, MFAOptionType, UserStatusType};

/// Looks up a user by name, on behalf of an administrator.
///
/// Required: `user_pool_id`, `username`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminGetUser.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminGetUserRequest")]
#[cognito(output = AdminGetUserResponse)]
pub struct AdminGetUserRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
}

/// The user's attributes, status and second factors.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminGetUser.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminGetUserResponse")]
pub struct AdminGetUserResponse {
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
    /// The attributes of the user, custom ones with the prefix `custom:`.
    #[doc_ref("AttributeListType")]
    pub user_attributes: Option<Vec<AttributeType>>,
    /// When the user was made.
    #[doc_ref("DateType")]
    pub user_create_date: Option<Timestamp>,
    /// When the user's entry was last changed.
    #[doc_ref("DateType")]
    pub user_last_modified_date: Option<Timestamp>,
    /// Whether the user may sign in.
    #[doc_ref("BooleanType")]
    pub enabled: Option<bool>,
    /// Where the user is between signing up and being archived.
    pub user_status: Option<UserStatusType>,
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
