//! Every flow and every challenge, said once: with which values, and which names it demands.

use cognito_request::auth::{AppClient, AuthParameters, ChallengeName, ChallengeResponses};
use cognito_request::auth::{PasswordClaim, UserAttributes};

/// What every value holds, so that a test sees where it comes out.
pub(crate) const SECRET: &str = "tell-nobody";

/// A client with a secret, or without one.
pub(crate) fn client(secret: bool) -> AppClient {
    AppClient::new("1example23456789", secret.then_some(SECRET))
}

/// A flow, the names that it demands besides `SECRET_HASH`, and the parameters of a client.
pub(crate) type Flow = (&'static str, &'static [&'static str], fn(&AppClient) -> AuthParameters);

/// The flows of `InitiateAuth` and `AdminInitiateAuth`.
pub(crate) const FLOWS: &[Flow] = &[
    ("USER_PASSWORD_AUTH", &["PASSWORD", "USERNAME"], |client| {
        AuthParameters::user_password(client, "ann", SECRET)
    }),
    ("ADMIN_USER_PASSWORD_AUTH", &["PASSWORD", "USERNAME"], |client| {
        AuthParameters::admin_user_password(client, "ann", SECRET)
    }),
    ("ADMIN_NO_SRP_AUTH", &["PASSWORD", "USERNAME"], |client| {
        AuthParameters::admin_no_srp(client, "ann", SECRET)
    }),
    ("USER_SRP_AUTH", &["SRP_A", "USERNAME"], |client| {
        AuthParameters::user_srp(client, "ann", SECRET)
    }),
    ("CUSTOM_AUTH", &["USERNAME"], |client| AuthParameters::custom(client, "ann")),
    ("CUSTOM_AUTH", &["CHALLENGE_NAME", "SRP_A", "USERNAME"], |client| {
        AuthParameters::custom_after_srp(client, "ann", SECRET)
    }),
    ("USER_AUTH", &["USERNAME"], |client| AuthParameters::user_auth(client, "ann")),
    ("REFRESH_TOKEN_AUTH", &["REFRESH_TOKEN"], |client| {
        AuthParameters::refresh_token_auth(client, "ann", SECRET)
    }),
    ("REFRESH_TOKEN", &["REFRESH_TOKEN"], |client| {
        AuthParameters::refresh_token(client, "ann", SECRET)
    }),
];

/// The same of `USER_AUTH`, with what else it may have.
pub(crate) const CHOICES: &[Flow] = &[
    ("USER_AUTH", &["PREFERRED_CHALLENGE", "USERNAME"], |client| {
        AuthParameters::user_auth(client, "ann").prefer(ChallengeName::EmailOtp)
    }),
    ("USER_AUTH", &["PASSWORD", "PREFERRED_CHALLENGE", "USERNAME"], |client| {
        AuthParameters::user_auth(client, "ann").prefer_password(SECRET)
    }),
    ("USER_AUTH", &["PREFERRED_CHALLENGE", "SRP_A", "USERNAME"], |client| {
        AuthParameters::user_auth(client, "ann").prefer_password_srp(SECRET)
    }),
    ("USER_AUTH", &["ACCESS_TOKEN", "MAX_AGE", "TARGET_ACR_VALUES", "USERNAME"], |client| {
        AuthParameters::user_auth(client, "ann")
            .target_acr_values("urn:a urn:b")
            .access_token(SECRET)
            .max_age(3600)
    }),
    ("USER_PASSWORD_AUTH", &["DEVICE_KEY", "PASSWORD", "USERNAME"], |client| {
        AuthParameters::user_password(client, "ann", SECRET).device_key(SECRET)
    }),
    ("CUSTOM_AUTH", &["NEWER", "USERNAME"], |client| {
        AuthParameters::custom(client, "ann").with("NEWER", SECRET)
    }),
];

/// A challenge, the names that its answer demands besides `SECRET_HASH`, and the answer.
pub(crate) type Challenge =
    (&'static str, &'static [&'static str], fn(&AppClient) -> ChallengeResponses);

const CLAIM: PasswordClaim<'_> =
    PasswordClaim { signature: SECRET, secret_block: SECRET, timestamp: SECRET };

/// The challenges of `RespondToAuthChallenge` and `AdminRespondToAuthChallenge`.
pub(crate) const CHALLENGES: &[Challenge] = &[
    ("SMS_MFA", &["SMS_MFA_CODE", "USERNAME"], |client| {
        ChallengeResponses::sms_mfa(client, "ann", SECRET)
    }),
    ("SOFTWARE_TOKEN_MFA", &["SOFTWARE_TOKEN_MFA_CODE", "USERNAME"], |client| {
        ChallengeResponses::software_token_mfa(client, "ann", SECRET)
    }),
    ("EMAIL_OTP", &["EMAIL_OTP_CODE", "USERNAME"], |client| {
        ChallengeResponses::email_otp(client, "ann", SECRET)
    }),
    ("SMS_OTP", &["SMS_OTP_CODE", "USERNAME"], |client| {
        ChallengeResponses::sms_otp(client, "ann", SECRET)
    }),
    ("SELECT_MFA_TYPE", &["ANSWER", "USERNAME"], |client| {
        ChallengeResponses::select_mfa_type(client, "ann", ChallengeName::SoftwareTokenMfa)
    }),
    ("MFA_SETUP", &["USERNAME"], |client| ChallengeResponses::mfa_setup(client, "ann")),
    ("NEW_PASSWORD_REQUIRED", &["NEW_PASSWORD", "USERNAME"], |client| {
        ChallengeResponses::new_password(client, "ann", SECRET)
    }),
    ("SELECT_CHALLENGE", &["ANSWER", "USERNAME"], |client| {
        ChallengeResponses::select_challenge(client, "ann", "SMS_OTP")
    }),
    ("SELECT_CHALLENGE", &["ANSWER", "PASSWORD", "USERNAME"], |client| {
        ChallengeResponses::select_password(client, "ann", SECRET)
    }),
    ("SELECT_CHALLENGE", &["ANSWER", "SRP_A", "USERNAME"], |client| {
        ChallengeResponses::select_password_srp(client, "ann", SECRET)
    }),
    ("SELECT_CHALLENGE", &["ANSWER", "CREDENTIAL", "USERNAME"], |client| {
        ChallengeResponses::select_web_authn(client, "ann", SECRET)
    }),
    ("PASSWORD", &["PASSWORD", "USERNAME"], |client| {
        ChallengeResponses::password(client, "ann", SECRET)
    }),
    ("PASSWORD_SRP", &["SRP_A", "USERNAME"], |client| {
        ChallengeResponses::password_srp(client, "ann", SECRET)
    }),
    (
        "PASSWORD_VERIFIER",
        &["PASSWORD_CLAIM_SECRET_BLOCK", "PASSWORD_CLAIM_SIGNATURE", "TIMESTAMP", "USERNAME"],
        |client| ChallengeResponses::password_verifier(client, "ann", &CLAIM),
    ),
    ("WEB_AUTHN", &["CREDENTIAL", "USERNAME"], |client| {
        ChallengeResponses::web_authn(client, "ann", SECRET)
    }),
    ("CUSTOM_CHALLENGE", &["ANSWER", "USERNAME"], |client| {
        ChallengeResponses::custom_challenge(client, "ann", SECRET)
    }),
    ("DEVICE_SRP_AUTH", &["DEVICE_KEY", "SRP_A", "USERNAME"], |client| {
        ChallengeResponses::device_srp(client, "ann", SECRET, SECRET)
    }),
    (
        "DEVICE_PASSWORD_VERIFIER",
        &[
            "DEVICE_KEY",
            "PASSWORD_CLAIM_SECRET_BLOCK",
            "PASSWORD_CLAIM_SIGNATURE",
            "TIMESTAMP",
            "USERNAME",
        ],
        |client| ChallengeResponses::device_password_verifier(client, "ann", SECRET, &CLAIM),
    ),
    ("ADMIN_NO_SRP_AUTH", &["PASSWORD", "USERNAME"], |client| {
        ChallengeResponses::admin_no_srp(client, "ann", SECRET)
    }),
];

/// The same, with what else an answer may have.
pub(crate) const ADDITIONS: &[Challenge] = &[
    (
        "NEW_PASSWORD_REQUIRED",
        &["NEW_PASSWORD", "USERNAME", "userAttributes.custom:team", "userAttributes.email"],
        |client| {
            let attributes = UserAttributes::new().with_custom("team", SECRET);
            ChallengeResponses::new_password(client, "ann", SECRET)
                .user_attributes(&attributes)
                .user_attribute("email", SECRET)
        },
    ),
    ("SMS_MFA", &["DEVICE_KEY", "NEWER", "SMS_MFA_CODE", "USERNAME"], |client| {
        ChallengeResponses::sms_mfa(client, "ann", SECRET).device_key(SECRET).with("NEWER", SECRET)
    }),
];
