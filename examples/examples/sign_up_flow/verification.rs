//! The verification of an attribute: asking for the code, and giving it.

use std::collections::BTreeMap;
use std::error::Error;

use cognito_examples::{CodeDeliveryDetails, GetUserAttributeVerificationCodeResponse, send};
use cognito_request::{CognitoRequest, CognitoStructure};

use crate::options::Options;

/// Asks for a code for one attribute of the signed-in user.
///
/// The example `verification_code` declares it too, with members of its own. This one borrows:
/// how an action is held in memory is the user's to choose.
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetUserAttributeVerificationCodeRequest")]
#[cognito(output = GetUserAttributeVerificationCodeResponse)]
struct GetUserAttributeVerificationCodeRequest<'a> {
    #[required]
    #[doc_ref("TokenModelType")]
    access_token: &'a str,
    #[required]
    #[doc_ref("AttributeNameType")]
    attribute_name: &'a str,
    #[doc_ref("ClientMetadataType")]
    client_metadata: Option<BTreeMap<&'a str, &'a str>>,
}

/// Asks for the code of the e-mail address, and says where it went.
pub(crate) fn ask_for_code(
    options: &Options,
    access_token: &str,
) -> Result<String, Box<dyn Error>> {
    let metadata = options
        .client_metadata
        .as_ref()
        .map(|entries| entries.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect());
    let request = GetUserAttributeVerificationCodeRequest::builder()
        .access_token(access_token)
        .attribute_name("email")
        .maybe_client_metadata(metadata)
        .build()?;
    let reply = send(&options.endpoint, request)?;
    Ok(CodeDeliveryDetails::in_words(reply.code_delivery_details.as_ref()))
}

/// Gives the code that was sent.
#[derive(CognitoRequest)]
#[doc_ref("user-pools#VerifyUserAttributeRequest")]
#[cognito(output = VerifyUserAttributeResponse)]
struct VerifyUserAttributeRequest<'a> {
    #[required]
    #[doc_ref("TokenModelType")]
    access_token: &'a str,
    #[required]
    #[doc_ref("AttributeNameType")]
    attribute_name: &'a str,
    #[required]
    #[doc_ref("ConfirmationCodeType")]
    code: &'a str,
}

#[derive(CognitoStructure)]
#[doc_ref("user-pools#VerifyUserAttributeResponse")]
struct VerifyUserAttributeResponse {}

/// Verifies the e-mail address.
pub(crate) fn verify(options: &Options, access_token: &str) -> Result<(), Box<dyn Error>> {
    let request = VerifyUserAttributeRequest::builder()
        .access_token(access_token)
        .attribute_name("email")
        .code(options.code.as_str())
        .build()?;
    send(&options.endpoint, request)?;
    Ok(())
}
