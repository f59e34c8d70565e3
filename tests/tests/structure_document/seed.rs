//! The seed, held to a definition with the facts of the published files. (The built-in one has
//! those of today's service, which are newer.)

use std::collections::BTreeMap;

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[doc_ref("definitions/verification_code.json")]
pub(crate) struct GetUserAttributeVerificationCodeRequest {
    #[required]
    #[doc_ref("TokenModelType")]
    pub(crate) access_token: String,
    #[required]
    #[doc_ref("AttributeNameType")]
    pub(crate) attribute_name: String,
    #[doc_ref("ClientMetadataType")]
    pub(crate) client_metadata: Option<BTreeMap<String, String>>,
}
