//! A second factor: an authenticator app.

use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cognito_actions::user_pools::types::{
    ChallengeNameType, SoftwareTokenMfaConfigType, SoftwareTokenMfaSettingsType, UserPoolMfaType,
    VerifySoftwareTokenResponseType,
};
use cognito_actions::user_pools::{
    AdminSetUserMFAPreferenceRequest, AssociateSoftwareTokenRequest, GetUserPoolMfaConfigRequest,
    RespondToAuthChallengeRequest, SetUserMFAPreferenceRequest, SetUserPoolMfaConfigRequest,
    VerifySoftwareTokenRequest,
};
use totp_rs::{Builder, Secret};

use super::sign_in::{begin, sign_in, signed_in};
use super::users::{ANN, PASSWORD};
use crate::emulator::Emulator;
use crate::fault::{Fault, ensure, told};

pub(crate) fn play(emulator: &mut Emulator) -> Result<(), Fault> {
    let (pool, client, token) = signed_in(emulator, "second factors")?;
    allow(emulator, &pool)?;
    let secret = associate(emulator, &token)?;
    let on = settings(true);
    let request = SetUserMFAPreferenceRequest::builder().access_token(token);
    emulator.send(request.software_token_mfa_settings(on).build())?;
    answer(emulator, &client, &secret)?;

    let request = AdminSetUserMFAPreferenceRequest::builder().user_pool_id(pool).username(ANN);
    let request = request.software_token_mfa_settings(settings(false)).build();
    if emulator.send_if_implemented(request)?.is_some() {
        sign_in(emulator, &client, ANN, PASSWORD)?;
    }
    Ok(())
}

/// Lets the users of a pool have a second factor.
fn allow(emulator: &mut Emulator, pool: &str) -> Result<(), Fault> {
    emulator.send(
        SetUserPoolMfaConfigRequest::builder()
            .user_pool_id(pool)
            .mfa_configuration(UserPoolMfaType::Optional)
            .software_token_mfa_configuration(SoftwareTokenMfaConfigType { enabled: Some(true) })
            .build(),
    )?;
    let config =
        emulator.send(GetUserPoolMfaConfigRequest::builder().user_pool_id(pool).build())?;
    let on = config.software_token_mfa_configuration.and_then(|app| app.enabled) == Some(true);
    ensure(on && config.mfa_configuration == Some(UserPoolMfaType::Optional), "apps are allowed")
}

/// Gives the user an app; its secret.
fn associate(emulator: &mut Emulator, token: &str) -> Result<String, Fault> {
    let request = AssociateSoftwareTokenRequest::builder().access_token(token).build();
    let secret = told(emulator.send(request)?.secret_code, "SecretCode")?;
    let verified = emulator.send(
        VerifySoftwareTokenRequest::builder()
            .access_token(token)
            .user_code(told(digits(&secret), "SecretCode")?)
            .friendly_device_name("Anns telefon")
            .build(),
    )?;
    let success = Some(VerifySoftwareTokenResponseType::Success);
    ensure(verified.status == success, "the app's digits are right")?;
    Ok(secret)
}

/// The user signs in with a password and the app.
fn answer(emulator: &mut Emulator, client: &str, secret: &str) -> Result<(), Fault> {
    let begun = begin(emulator, client, ANN, PASSWORD)?;
    let challenge = ChallengeNameType::SoftwareTokenMfa;
    ensure(begun.challenge_name.as_ref() == Some(&challenge), "the app's digits are asked for")?;
    let code = told(digits(secret), "SecretCode")?;
    let answered = emulator.send(
        RespondToAuthChallengeRequest::builder()
            .client_id(client)
            .challenge_name(challenge)
            .session(told(begun.session, "Session")?)
            .challenge_responses([("USERNAME", ANN), ("SOFTWARE_TOKEN_MFA_CODE", &code)])
            .build(),
    )?;
    ensure(answered.authentication_result.is_some(), "the app's digits give tokens")
}

fn settings(on: bool) -> SoftwareTokenMfaSettingsType {
    SoftwareTokenMfaSettingsType { enabled: Some(on), preferred_mfa: Some(on) }
}

/// What the app shows now. `None` if the secret is none.
fn digits(secret: &str) -> Option<String> {
    let secret = Secret::try_from_base32(secret.to_uppercase()).ok()?;
    // Not compliant: an emulator's secret may be shorter than RFC 4226 wants it.
    let app = Builder::new().with_secret(secret).build_noncompliant();
    let now = || SystemTime::now().duration_since(UNIX_EPOCH);
    // moto takes the digits of this half minute alone: those of its last seconds may come too late.
    while now().ok()?.as_secs() % 30 >= 28 {
        thread::sleep(Duration::from_millis(100));
    }
    Some(app.generate(now().ok()?.as_secs()).to_string())
}
