use cognito_request::{CognitoStructure, Timestamp};

use super::{AttributeType, MFAOptionType, UserStatusType};

/// A user of a pool, with attributes and status.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UserType")]
pub struct UserType {
    /// The name of a user, or an alias of it, or the id `sub`.
    #[doc_ref("UsernameType")]
    pub username: Option<String>,
    /// The attributes of the user.
    #[doc_ref("AttributeListType")]
    pub attributes: Option<Vec<AttributeType>>,
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
}
