//! `GetUserAttributeVerificationCode`, as the example server and more than one client have it.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use crate::code_delivery::CodeDeliveryDetails;

/// Asks Cognito to send a verification code for one attribute of the signed-in user.
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetUserAttributeVerificationCodeRequest")]
#[cognito(output = GetUserAttributeVerificationCodeResponse)]
pub struct GetUserAttributeVerificationCodeRequest {
    /// The access token of the user.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
    /// The attribute to verify.
    #[required]
    #[doc_ref("AttributeNameType")]
    pub attribute_name: String,
    /// What the user pool's own functions get to see.
    #[doc_ref("ClientMetadataType")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// The reply to it.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#GetUserAttributeVerificationCodeResponse")]
pub struct GetUserAttributeVerificationCodeResponse {
    /// Where the code went; some emulators do not say.
    #[doc_ref("CodeDeliveryDetailsType")]
    pub code_delivery_details: Option<CodeDeliveryDetails>,
}
