//! The user and the user's attributes.

use std::error::Error;

use cognito_examples::send;
use cognito_request::auth::UserAttributes;
use cognito_request::{CognitoRequest, CognitoStructure};

use crate::options::Options;

/// One attribute of a user.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AttributeType")]
pub(crate) struct Attribute {
    /// Which: `email`, `custom:favourite`.
    #[required]
    #[doc_ref("AttributeNameType")]
    pub(crate) name: String,
    /// Its value, always as text.
    #[doc_ref("AttributeValueType")]
    pub(crate) value: Option<String>,
}

/// Reads the signed-in user.
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetUserRequest")]
#[cognito(output = GetUserResponse)]
struct GetUserRequest<'a> {
    #[required]
    #[doc_ref("TokenModelType")]
    access_token: &'a str,
}

#[derive(CognitoStructure)]
#[doc_ref("user-pools#GetUserResponse")]
#[cognito(partial)]
struct GetUserResponse {
    /// The name that the pool knows the user by, not the address that was signed up.
    #[required]
    #[doc_ref("UsernameType")]
    username: String,
    #[required]
    #[doc_ref("AttributeListType")]
    user_attributes: Vec<Attribute>,
}

/// Whether the server holds the e-mail address of the user for verified.
pub(crate) fn email_is_verified(
    options: &Options,
    access_token: &str,
) -> Result<bool, Box<dyn Error>> {
    let request = GetUserRequest::builder().access_token(access_token).build()?;
    let reply = send(&options.endpoint, request)?;
    let attributes = UserAttributes::from_list(&reply.user_attributes)?;
    Ok(attributes.get("email_verified") == Some("true"))
}
