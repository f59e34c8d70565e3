//! Passwords that are changed and forgotten.

use cognito_actions::user_pools::{
    ChangePasswordRequest, ConfirmForgotPasswordRequest, ForgotPasswordRequest,
};

use super::sign_in::{sign_in, signed_in};
use super::users::{ANN, PASSWORD};
use crate::emulator::Emulator;
use crate::fault::{Fault, ensure};

pub(crate) fn play(emulator: &mut Emulator) -> Result<(), Fault> {
    let (_, client, token) = signed_in(emulator, "passwords")?;
    let changed = "Other-hörse-\"2\"-\\battery";
    emulator.send(
        ChangePasswordRequest::builder()
            .access_token(token)
            .previous_password(PASSWORD)
            .proposed_password(changed)
            .build(),
    )?;
    sign_in(emulator, &client, ANN, changed)?;

    let request = ForgotPasswordRequest::builder().client_id(&client).username(ANN);
    let forgotten = emulator.send(request.client_metadata([("from", "tests")]).build())?;
    ensure(forgotten.code_delivery_details.is_some(), "a code was sent")?;
    emulator.send(
        ConfirmForgotPasswordRequest::builder()
            .client_id(&client)
            .username(ANN)
            .confirmation_code(emulator.code())
            .password(PASSWORD)
            .build(),
    )?;
    sign_in(emulator, &client, ANN, PASSWORD)?;
    Ok(())
}
