//! `AdminDeleteUserAttributes`.

use cognito_request::{CognitoRequest, CognitoStructure};

/// Deletes attributes of any user, on behalf of an administrator.
///
/// Required: `user_pool_id`, `username`, `user_attribute_names`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDeleteUserAttributes.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminDeleteUserAttributesRequest")]
#[cognito(output = AdminDeleteUserAttributesResponse)]
pub struct AdminDeleteUserAttributesRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
    /// The attributes to delete, custom ones with their prefix.
    #[required]
    #[doc_ref("AttributeNameListType")]
    pub user_attribute_names: Vec<String>,
}

/// What `AdminDeleteUserAttributes` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDeleteUserAttributes.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminDeleteUserAttributesResponse")]
pub struct AdminDeleteUserAttributesResponse {}
