//! Users who sign up themselves.

use cognito_actions::user_pools::{AdminConfirmSignUpRequest, ConfirmSignUpRequest, SignUpRequest};

use super::clients::client;
use super::pools::pool;
use super::sign_in::sign_in;
use super::users::{ANN, BEA, PASSWORD, attribute};
use crate::emulator::Emulator;
use crate::fault::{Fault, ensure};

pub(crate) fn play(emulator: &mut Emulator) -> Result<(), Fault> {
    let pool = pool(emulator, "sign-up")?;
    let client = client(emulator, &pool)?;

    sign_up(emulator, &client, ANN)?;
    emulator.send(
        ConfirmSignUpRequest::builder()
            .client_id(&client)
            .username(ANN)
            .confirmation_code(emulator.code())
            .client_metadata([("from", "tests")])
            .build(),
    )?;
    sign_in(emulator, &client, ANN, PASSWORD)?;

    sign_up(emulator, &client, BEA)?;
    let request = AdminConfirmSignUpRequest::builder().user_pool_id(&pool).username(BEA);
    emulator.send(request.client_metadata([("from", "tests")]).build())?;
    sign_in(emulator, &client, BEA, PASSWORD)?;
    Ok(())
}

fn sign_up(emulator: &mut Emulator, client: &str, name: &str) -> Result<(), Fault> {
    let signed_up = emulator.send(
        SignUpRequest::builder()
            .client_id(client)
            .username(name)
            .password(PASSWORD)
            .user_attributes([attribute("email", name)])
            .client_metadata([("locale", "sv-SE")])
            .build(),
    )?;
    ensure(!signed_up.user_confirmed, "the user is to be confirmed")?;
    ensure(signed_up.code_delivery_details.is_some(), "a code was sent")
}
