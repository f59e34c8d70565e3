//! `AdminCreateUser`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{AttributeType, DeliveryMediumType, MessageActionType, UserType};

/// Makes a user in a user pool, and sends an invitation unless that is suppressed.
///
/// Required: `user_pool_id`, `username`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminCreateUserRequest")]
#[cognito(output = AdminCreateUserResponse)]
pub struct AdminCreateUserRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
    /// The attributes of the user, custom ones with the prefix `custom:`.
    #[doc_ref("AttributeListType")]
    pub user_attributes: Option<Vec<AttributeType>>,
    /// What the pre-sign-up function is given to decide by; it is not stored.
    #[doc_ref("AttributeListType")]
    pub validation_data: Option<Vec<AttributeType>>,
    /// The password until the first sign-in; one is made up if it is left out.
    #[doc_ref("PasswordType")]
    pub temporary_password: Option<String>,
    /// Whether an address that is another user's is taken from that one.
    #[doc_ref("ForceAliasCreation")]
    pub force_alias_creation: Option<bool>,
    /// Whether the invitation is sent again, or not at all.
    pub message_action: Option<MessageActionType>,
    /// How the invitation is sent; by text message if left out.
    #[doc_ref("DeliveryMediumListType")]
    pub desired_delivery_mediums: Option<Vec<DeliveryMediumType>>,
    /// What the Lambda triggers of the user pool are given. It is neither stored nor checked.
    #[doc_ref("ClientMetadataType")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// The user as made, in need of a new password as a rule.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminCreateUserResponse")]
pub struct AdminCreateUserResponse {
    /// The user that was made.
    pub user: Option<UserType>,
}
