//! `AdminUpdateUserAttributes`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::AttributeType;

/// Changes attributes of any user; an empty value deletes one.
///
/// Required: `user_pool_id`, `username`, `user_attributes`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminUpdateUserAttributes.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminUpdateUserAttributesRequest")]
#[cognito(output = AdminUpdateUserAttributesResponse)]
pub struct AdminUpdateUserAttributesRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
    /// The attributes of the user, custom ones with the prefix `custom:`.
    #[required]
    #[doc_ref("AttributeListType")]
    pub user_attributes: Vec<AttributeType>,
    /// What the Lambda triggers of the user pool are given. It is neither stored nor checked.
    #[doc_ref("ClientMetadataType")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// What `AdminUpdateUserAttributes` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminUpdateUserAttributes.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminUpdateUserAttributesResponse")]
pub struct AdminUpdateUserAttributesResponse {}
