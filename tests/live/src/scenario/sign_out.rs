//! Signing out: one token, one user, by the user or by the administrator.

use cognito_actions::user_pools::{
    AdminUserGlobalSignOutRequest, GetUserRequest, GlobalSignOutRequest, RevokeTokenRequest,
};
use cognito_request::ErrorCode;

use super::sign_in::{sign_in, signed_in};
use super::users::{ANN, PASSWORD};
use crate::emulator::Emulator;
use crate::fault::{Fault, ensure, told};

pub(crate) fn play(emulator: &mut Emulator) -> Result<(), Fault> {
    let (pool, client, token) = signed_in(emulator, "sign-out")?;
    if emulator.implements::<RevokeTokenRequest>() {
        let refresh = sign_in(emulator, &client, ANN, PASSWORD)?.refresh_token;
        let request = RevokeTokenRequest::builder().client_id(&client);
        emulator.send(request.token(told(refresh, "RefreshToken")?).build())?;
    }
    let request = GlobalSignOutRequest::builder().access_token(&token).build();
    if emulator.send_if_implemented(request)?.is_some() {
        ensure(is_refused(emulator, &token), "the user's token is void")?;
    }
    let token = told(sign_in(emulator, &client, ANN, PASSWORD)?.access_token, "AccessToken")?;
    let request = AdminUserGlobalSignOutRequest::builder().user_pool_id(pool).username(ANN);
    if emulator.send_if_implemented(request.build())?.is_some() {
        ensure(is_refused(emulator, &token), "the user's token is void")?;
    }
    Ok(())
}

/// Whether the service says that the token is none of its own.
fn is_refused(emulator: &mut Emulator, token: &str) -> bool {
    let reply = emulator.send(GetUserRequest::builder().access_token(token).build());
    matches!(reply, Err(Fault::NoOutput { error, .. }) if error.service().is_some_and(|error| {
        error.code == ErrorCode::NotAuthorizedException
    }))
}
