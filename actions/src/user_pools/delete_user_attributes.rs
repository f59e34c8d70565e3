//! `DeleteUserAttributes`.

use cognito_request::{CognitoRequest, CognitoStructure};

/// Deletes attributes of the signed-in user.
///
/// Required: `user_attribute_names`, `access_token`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserAttributes.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DeleteUserAttributesRequest")]
#[cognito(output = DeleteUserAttributesResponse)]
pub struct DeleteUserAttributesRequest {
    /// The attributes to delete, custom ones with their prefix.
    #[required]
    #[doc_ref("AttributeNameListType")]
    pub user_attribute_names: Vec<String>,
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
}

/// What `DeleteUserAttributes` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserAttributes.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DeleteUserAttributesResponse")]
pub struct DeleteUserAttributesResponse {}
