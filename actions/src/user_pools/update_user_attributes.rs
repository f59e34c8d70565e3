//! `UpdateUserAttributes`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{AttributeType, CodeDeliveryDetailsType};

/// Changes attributes of the signed-in user, and sends codes for those to verify.
///
/// Required: `user_attributes`, `access_token`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserAttributes.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#UpdateUserAttributesRequest")]
#[cognito(output = UpdateUserAttributesResponse)]
pub struct UpdateUserAttributesRequest {
    /// The attributes of the user, custom ones with the prefix `custom:`.
    #[required]
    #[doc_ref("AttributeListType")]
    pub user_attributes: Vec<AttributeType>,
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
    /// What the Lambda triggers of the user pool are given. It is neither stored nor checked.
    #[doc_ref("ClientMetadataType")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// Where the codes went.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserAttributes.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UpdateUserAttributesResponse")]
pub struct UpdateUserAttributesResponse {
    /// Where the codes were sent, one for each attribute.
    #[doc_ref("CodeDeliveryDetailsListType")]
    pub code_delivery_details_list: Option<Vec<CodeDeliveryDetailsType>>,
}
