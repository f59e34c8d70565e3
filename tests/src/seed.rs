//! `GetUserAttributeVerificationCode`.

use std::collections::BTreeMap;

use cognito_request::CognitoRequest;

/// Asks Cognito to send a verification code for one attribute of the signed-in user.
#[derive(CognitoRequest, Clone, PartialEq)]
#[doc_ref("user-pools#GetUserAttributeVerificationCodeRequest")]
#[cognito(unsigned)]
pub struct GetUserAttributeVerificationCodeRequest {
    /// The token of the signed-in user.
    #[required]
    #[doc_ref("TokenModelType")]
    #[pattern("[A-Za-z0-9-_=.]+")]
    #[sensitive]
    pub access_token: String,
    /// The attribute to verify, such as `email`.
    #[required]
    #[doc_ref("AttributeNameType")]
    #[length(1..=32)]
    #[pattern(r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+")]
    pub attribute_name: String,
    /// What the triggers of the user pool receive.
    #[doc_ref("ClientMetadataType")]
    #[keys(length(0..=131_072))]
    #[values(length(0..=131_072))]
    pub client_metadata: Option<BTreeMap<String, String>>,
}
