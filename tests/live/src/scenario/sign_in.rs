//! Signing in: with a password, with a token, and by answering a challenge.

use cognito_actions::user_pools::types::{
    AuthFlowType, AuthenticationResultType, ChallengeNameType,
};
use cognito_actions::user_pools::{
    AdminInitiateAuthRequest, AdminRespondToAuthChallengeRequest, InitiateAuthRequest,
    InitiateAuthResponse, RespondToAuthChallengeRequest,
};
use cognito_request::Violations;

use super::clients::client;
use super::pools::pool;
use super::users::{ANN, BEA, PASSWORD, TEMPORARY, set_password, user};
use crate::emulator::Emulator;
use crate::fault::{Fault, ensure, told};

/// What the emulator answers a user who gives a password: tokens, or a challenge.
pub(crate) fn begin(
    emulator: &mut Emulator,
    client: &str,
    name: &str,
    password: &str,
) -> Result<InitiateAuthResponse, Fault> {
    emulator.send(
        InitiateAuthRequest::builder()
            .client_id(client)
            .auth_flow(AuthFlowType::UserPasswordAuth)
            .auth_parameters([("USERNAME", name), ("PASSWORD", password)])
            .client_metadata([("from", "tests")])
            .build(),
    )
}

/// The tokens of a user who gives a password.
pub(crate) fn sign_in(
    emulator: &mut Emulator,
    client: &str,
    name: &str,
    password: &str,
) -> Result<AuthenticationResultType, Fault> {
    let begun = begin(emulator, client, name, password)?;
    told(begun.authentication_result, "AuthenticationResult")
}

/// A new user who signed in: a pool's id, that of a client, and the access token.
pub(crate) fn signed_in(
    emulator: &mut Emulator,
    what_for: &str,
) -> Result<(String, String, String), Fault> {
    let pool = pool(emulator, what_for)?;
    let client = client(emulator, &pool)?;
    user(emulator, &pool, ANN)?;
    set_password(emulator, &pool, ANN)?;
    let tokens = sign_in(emulator, &client, ANN, PASSWORD)?;
    Ok((pool, client, told(tokens.access_token, "AccessToken")?))
}

pub(crate) fn play(emulator: &mut Emulator) -> Result<(), Fault> {
    let pool = pool(emulator, "sign-in")?;
    let client = client(emulator, &pool)?;

    user(emulator, &pool, ANN)?;
    new_password(emulator, &client, ANN)?;
    let tokens = sign_in(emulator, &client, ANN, PASSWORD)?;
    let refreshed = emulator.send(
        InitiateAuthRequest::builder()
            .client_id(&client)
            .auth_flow(AuthFlowType::RefreshTokenAuth)
            .auth_parameters([("REFRESH_TOKEN", told(tokens.refresh_token, "RefreshToken")?)])
            .build(),
    )?;
    ensure(refreshed.authentication_result.is_some(), "the refresh token gives tokens")?;

    user(emulator, &pool, BEA)?;
    new_password_by_administrator(emulator, &pool, &client, BEA)?;
    let request = by_administrator(&pool, &client, BEA, PASSWORD);
    let tokens = emulator.send(request)?.authentication_result;
    ensure(tokens.is_some(), "the administrator signs the user in")
}

/// An invited user chooses a password.
fn new_password(emulator: &mut Emulator, client: &str, name: &str) -> Result<(), Fault> {
    let begun = begin(emulator, client, name, TEMPORARY)?;
    let challenge = ChallengeNameType::NewPasswordRequired;
    ensure(begun.challenge_name.as_ref() == Some(&challenge), "a new password is required")?;
    let answered = emulator.send(
        RespondToAuthChallengeRequest::builder()
            .client_id(client)
            .challenge_name(challenge)
            .session(told(begun.session, "Session")?)
            .challenge_responses([("USERNAME", name), ("NEW_PASSWORD", PASSWORD)])
            .build(),
    )?;
    ensure(answered.authentication_result.is_some(), "the new password gives tokens")
}

/// The administrator chooses a password for an invited user, where the emulator lets them.
fn new_password_by_administrator(
    emulator: &mut Emulator,
    pool: &str,
    client: &str,
    name: &str,
) -> Result<(), Fault> {
    if !emulator.implements::<AdminRespondToAuthChallengeRequest>() {
        return set_password(emulator, pool, name);
    }
    let begun = emulator.send(by_administrator(pool, client, name, TEMPORARY))?;
    let answered = emulator.send(
        AdminRespondToAuthChallengeRequest::builder()
            .user_pool_id(pool)
            .client_id(client)
            .challenge_name(told(begun.challenge_name, "ChallengeName")?)
            .session(told(begun.session, "Session")?)
            .challenge_responses([("USERNAME", name), ("NEW_PASSWORD", PASSWORD)])
            .build(),
    )?;
    ensure(answered.authentication_result.is_some(), "the new password gives tokens")
}

/// The administrator gives the user's password.
fn by_administrator(
    pool: &str,
    client: &str,
    name: &str,
    password: &str,
) -> Result<AdminInitiateAuthRequest, Violations> {
    AdminInitiateAuthRequest::builder()
        .user_pool_id(pool)
        .client_id(client)
        .auth_flow(AuthFlowType::AdminUserPasswordAuth)
        .auth_parameters([("USERNAME", name), ("PASSWORD", password)])
        .build()
}
