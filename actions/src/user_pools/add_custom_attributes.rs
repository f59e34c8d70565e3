//! `AddCustomAttributes`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::SchemaAttributeType;

/// Adds attributes to the schema of a user pool, under the prefix `custom:`; they cannot be removed
/// again.
///
/// Required: `user_pool_id`, `custom_attributes`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AddCustomAttributes.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AddCustomAttributesRequest")]
#[cognito(output = AddCustomAttributesResponse)]
pub struct AddCustomAttributesRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The attributes to add, without the prefix `custom:`.
    #[required]
    #[doc_ref("CustomAttributesListType")]
    pub custom_attributes: Vec<SchemaAttributeType>,
}

/// What `AddCustomAttributes` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AddCustomAttributes.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AddCustomAttributesResponse")]
pub struct AddCustomAttributesResponse {}
