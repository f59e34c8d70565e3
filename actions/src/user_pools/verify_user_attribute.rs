//! `VerifyUserAttribute`.

use cognito_request::{CognitoRequest, CognitoStructure};

/// Verifies an attribute of the signed-in user with the code that was sent.
///
/// Required: `access_token`, `attribute_name`, `code`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_VerifyUserAttribute.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#VerifyUserAttributeRequest")]
#[cognito(output = VerifyUserAttributeResponse)]
pub struct VerifyUserAttributeRequest {
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
    /// The attribute to verify: `email` or `phone_number`.
    #[required]
    #[doc_ref("AttributeNameType")]
    pub attribute_name: String,
    /// The code that the user was sent.
    #[required]
    #[doc_ref("ConfirmationCodeType")]
    pub code: String,
}

/// What `VerifyUserAttribute` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_VerifyUserAttribute.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#VerifyUserAttributeResponse")]
pub struct VerifyUserAttributeResponse {}
