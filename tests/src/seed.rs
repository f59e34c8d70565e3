//! `GetUserAttributeVerificationCode`.

use std::collections::BTreeMap;

use cognito_request::CognitoRequest;

/// Asks Cognito to send a verification code for one attribute of the signed-in user.
#[derive(CognitoRequest, Clone, PartialEq)]
#[doc_ref("user-pools#GetUserAttributeVerificationCodeRequest")]
pub struct GetUserAttributeVerificationCodeRequest {
    /// The token of the signed-in user.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
    /// The attribute to verify, such as `email`.
    #[required]
    #[doc_ref("AttributeNameType")]
    pub attribute_name: String,
    /// What the triggers of the user pool receive.
    #[doc_ref("ClientMetadataType")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}
