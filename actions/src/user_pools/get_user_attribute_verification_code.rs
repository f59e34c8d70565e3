//! `GetUserAttributeVerificationCode`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::CodeDeliveryDetailsType;

/// Sends a verification code for one attribute of the signed-in user.
///
/// Required: `access_token`, `attribute_name`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserAttributeVerificationCode.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetUserAttributeVerificationCodeRequest")]
#[cognito(output = GetUserAttributeVerificationCodeResponse)]
pub struct GetUserAttributeVerificationCodeRequest {
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
    /// The attribute to verify: `email` or `phone_number`.
    #[required]
    #[doc_ref("AttributeNameType")]
    pub attribute_name: String,
    /// What the Lambda triggers of the user pool are given. It is neither stored nor checked.
    #[doc_ref("ClientMetadataType")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// Where the code went.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserAttributeVerificationCode.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#GetUserAttributeVerificationCodeResponse")]
pub struct GetUserAttributeVerificationCodeResponse {
    /// Where the code was sent, and for which attribute.
    pub code_delivery_details: Option<CodeDeliveryDetailsType>,
}
