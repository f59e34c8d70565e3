//! What an emulator refuses, and what it does not know.

use cognito_actions::user_pools::{
    DescribeUserPoolRequest, GetTokensFromRefreshTokenRequest, SignUpRequest,
};
use cognito_request::http::{BadReplyReason, OutputError};
use cognito_request::{CognitoRequest, ErrorCode, Value, Violations};

use super::clients::client;
use super::pools::pool;
use super::users::{ANN, PASSWORD, attribute};
use crate::emulator::Emulator;
use crate::fault::{Fault, ensure};

pub(crate) fn play(emulator: &mut Emulator) -> Result<(), Fault> {
    let pool = pool(emulator, "refusals")?;
    let client = client(emulator, &pool)?;
    let request = DescribeUserPoolRequest::builder().user_pool_id("us-east-1_none").build();
    let code = code_of(&refused(emulator, request)?);
    ensure(code == Some(ErrorCode::ResourceNotFoundException), "there is no such pool")?;

    let sign_up = || {
        let request = SignUpRequest::builder().client_id(&client).username(ANN).password(PASSWORD);
        request.user_attributes([attribute("email", ANN)]).build()
    };
    emulator.send(sign_up())?;
    let code = code_of(&refused(emulator, sign_up())?);
    ensure(code == Some(ErrorCode::UsernameExistsException), "the user is there already")?;

    unknown(emulator, &client)
}

/// An action that the emulator does not implement: cognito-local answers an error of its own, moto
/// a page of HTML.
fn unknown(emulator: &mut Emulator, client: &str) -> Result<(), Fault> {
    if emulator.implements::<GetTokensFromRefreshTokenRequest>() {
        return Ok(());
    }
    let request = GetTokensFromRefreshTokenRequest::builder().client_id(client);
    let error = refused(emulator, request.refresh_token("a.b.c").build())?;
    ensure(error.status() == Some(500), "the status is that of an error")?;
    let is_told = match error {
        OutputError::Service(error) => error.message.is_some(),
        OutputError::Reply(reply) => {
            let is_page = matches!(reply.reason(), BadReplyReason::NotJson(_));
            is_page && reply.body_start().starts_with('<')
        }
        _ => false,
    };
    ensure(is_told, "the error tells what the emulator answered")
}

/// The error that must come of a request.
fn refused<R>(emulator: &mut Emulator, request: Result<R, Violations>) -> Result<OutputError, Fault>
where
    R: CognitoRequest<Output: Value>,
{
    match emulator.send(request) {
        Err(Fault::NoOutput { error, .. }) => Ok(error),
        Err(fault) => Err(fault),
        Ok(_) => Err(Fault::NotDone { what: "the request is refused" }),
    }
}

fn code_of(error: &OutputError) -> Option<ErrorCode> {
    error.service().map(|error| error.code.clone())
}
