//! Signing up: the request for it, and its confirmation by code.

use std::collections::BTreeMap;
use std::error::Error;

use cognito_examples::{CodeDeliveryDetails, send};
use cognito_request::{CognitoRequest, CognitoStructure};

use crate::options::Options;
use crate::user::Attribute;

/// Signs a user up.
#[derive(CognitoRequest)]
#[doc_ref("user-pools#SignUpRequest")]
#[cognito(output = SignUpResponse, partial)]
struct SignUpRequest {
    #[required]
    #[doc_ref("ClientIdType")]
    client_id: String,
    #[required]
    #[doc_ref("UsernameType")]
    username: String,
    #[doc_ref("PasswordType")]
    password: Option<String>,
    #[doc_ref("AttributeListType")]
    user_attributes: Option<Vec<Attribute>>,
    #[doc_ref("ClientMetadataType")]
    client_metadata: Option<BTreeMap<String, String>>,
}

#[derive(CognitoStructure)]
#[doc_ref("user-pools#SignUpResponse")]
#[cognito(partial)]
struct SignUpResponse {
    #[required]
    user_confirmed: bool,
    #[required]
    user_sub: String,
    code_delivery_details: Option<CodeDeliveryDetails>,
}

/// Signs the user up, and says where the confirmation code went.
pub(crate) fn sign_up(options: &Options, client_id: &str) -> Result<String, Box<dyn Error>> {
    let email = Attribute::builder().name("email").value(&options.username).build()?;
    let request = SignUpRequest::builder()
        .client_id(client_id)
        .username(&options.username)
        .password(&options.password)
        .user_attributes([email])
        .maybe_client_metadata(options.client_metadata.clone())
        .build()?;
    let reply = send(&options.endpoint, request)?;
    if reply.user_confirmed {
        return Err(format!("the pool confirmed {} without a code", reply.user_sub).into());
    }
    Ok(CodeDeliveryDetails::in_words(reply.code_delivery_details.as_ref()))
}

/// Confirms a user by the code that was sent.
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ConfirmSignUpRequest")]
#[cognito(output = ConfirmSignUpResponse, partial)]
struct ConfirmSignUpRequest {
    #[required]
    #[doc_ref("ClientIdType")]
    client_id: String,
    #[required]
    #[doc_ref("UsernameType")]
    username: String,
    #[required]
    #[doc_ref("ConfirmationCodeType")]
    confirmation_code: String,
    #[doc_ref("ClientMetadataType")]
    client_metadata: Option<BTreeMap<String, String>>,
}

#[derive(CognitoStructure)]
#[doc_ref("user-pools#ConfirmSignUpResponse")]
#[cognito(partial)]
struct ConfirmSignUpResponse {}

/// Confirms the user.
pub(crate) fn confirm(options: &Options, client_id: &str) -> Result<(), Box<dyn Error>> {
    let request = ConfirmSignUpRequest::builder()
        .client_id(client_id)
        .username(&options.username)
        .confirmation_code(&options.code)
        .maybe_client_metadata(options.client_metadata.clone())
        .build()?;
    send(&options.endpoint, request)?;
    Ok(())
}
