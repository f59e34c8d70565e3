//! What a signed-in user sees and changes of themselves.

use cognito_actions::user_pools::{
    DeleteUserAttributesRequest, DeleteUserRequest, GetUserAttributeVerificationCodeRequest,
    GetUserRequest, UpdateUserAttributesRequest, VerifyUserAttributeRequest,
};

use super::sign_in::signed_in;
use super::users::{ANN, attribute};
use crate::emulator::Emulator;
use crate::fault::{Fault, ensure};

pub(crate) fn play(emulator: &mut Emulator) -> Result<(), Fault> {
    let (_, _, token) = signed_in(emulator, "profile")?;
    ensure(value_of(emulator, &token, "email")?.as_deref() == Some(ANN), "an address")?;

    let new = "ann.new@example.com";
    emulator.send(
        UpdateUserAttributesRequest::builder()
            .access_token(&token)
            .user_attributes([attribute("email", new), attribute("nickname", "世界")])
            .client_metadata([("from", "tests")])
            .build(),
    )?;
    ensure(value_of(emulator, &token, "email")?.as_deref() == Some(new), "another address")?;
    verify(emulator, &token)?;

    let request = DeleteUserAttributesRequest::builder().access_token(&token);
    let request = request.user_attribute_names(["nickname"]).build();
    if emulator.send_if_implemented(request)?.is_some() {
        ensure(value_of(emulator, &token, "nickname")?.is_none(), "no nickname any more")?;
    }
    emulator.send_if_implemented(DeleteUserRequest::builder().access_token(token).build())?;
    Ok(())
}

fn verify(emulator: &mut Emulator, token: &str) -> Result<(), Fault> {
    let request = GetUserAttributeVerificationCodeRequest::builder().access_token(token);
    let request = request.attribute_name("email").client_metadata([("from", "tests")]).build();
    emulator.send_if_implemented(request)?;
    let request = VerifyUserAttributeRequest::builder().access_token(token).attribute_name("email");
    if emulator.send_if_implemented(request.code(emulator.code()).build())?.is_some() {
        let verified = value_of(emulator, token, "email_verified")?;
        ensure(verified.as_deref() == Some("true"), "the address is verified")?;
    }
    Ok(())
}

/// The value of an attribute of the user.
fn value_of(emulator: &mut Emulator, token: &str, name: &str) -> Result<Option<String>, Fault> {
    let user = emulator.send(GetUserRequest::builder().access_token(token).build())?;
    let attribute = user.user_attributes.into_iter().find(|attribute| attribute.name == name);
    Ok(attribute.and_then(|attribute| attribute.value))
}
