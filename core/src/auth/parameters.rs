//! What a sign-in begins with.

use alloc::collections::btree_map;
use alloc::string::{String, ToString as _};
use core::fmt;

use super::app_client::AppClient;
use super::challenge_name::ChallengeName;
use super::entries::{Entries, iterates};
use super::flow::AuthFlow;
use super::name;

/// The value of the member `AuthParameters` of `InitiateAuth` and `AdminInitiateAuth`: one
/// constructor for each flow, with what the flow demands, and methods for what it may have.
///
/// The hash of a client with a secret is always in it. [`flow`](AuthParameters::flow) is the value
/// of the member `AuthFlow` that belongs to it. The setter of any map of text takes it, and its
/// reference; iterate over it to do something else. `Debug` shows the names and hides the values.
/// ([`InitiateAuth`](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html))
///
/// | flow | constructor | always | perhaps |
/// |---|---|---|---|
/// | `USER_PASSWORD_AUTH` | [`user_password`](AuthParameters::user_password) | `USERNAME`, `PASSWORD` | `DEVICE_KEY` |
/// | `ADMIN_USER_PASSWORD_AUTH` | [`admin_user_password`](AuthParameters::admin_user_password) | `USERNAME`, `PASSWORD` | `DEVICE_KEY` |
/// | `ADMIN_NO_SRP_AUTH` | [`admin_no_srp`](AuthParameters::admin_no_srp) | `USERNAME`, `PASSWORD` | `DEVICE_KEY` |
/// | `USER_SRP_AUTH` | [`user_srp`](AuthParameters::user_srp) | `USERNAME`, `SRP_A` | `DEVICE_KEY` |
/// | `CUSTOM_AUTH` | [`custom`](AuthParameters::custom) | `USERNAME` | `DEVICE_KEY` |
/// | `CUSTOM_AUTH` | [`custom_after_srp`](AuthParameters::custom_after_srp) | `USERNAME`, `CHALLENGE_NAME`, `SRP_A` | `DEVICE_KEY` |
/// | `USER_AUTH` | [`user_auth`](AuthParameters::user_auth) | `USERNAME` | `PREFERRED_CHALLENGE` and with it `PASSWORD` or `SRP_A`, `TARGET_ACR_VALUES`, `ACCESS_TOKEN`, `MAX_AGE`, `DEVICE_KEY` |
/// | `REFRESH_TOKEN_AUTH` | [`refresh_token_auth`](AuthParameters::refresh_token_auth) | `REFRESH_TOKEN` | `DEVICE_KEY` |
/// | `REFRESH_TOKEN` | [`refresh_token`](AuthParameters::refresh_token) | `REFRESH_TOKEN` | `DEVICE_KEY` |
///
/// ```
/// use std::collections::BTreeMap;
/// use cognito_request::IntoProperty;
/// use cognito_request::auth::{AppClient, AuthFlow, AuthParameters, ChallengeName};
///
/// let client = AppClient::new("1example23456789", None);
/// let parameters = AuthParameters::user_auth(&client, "ann").prefer(ChallengeName::WebAuthn);
/// assert_eq!(parameters.flow(), AuthFlow::UserAuth);
/// assert_eq!(
///     format!("{parameters:?}"),
///     r#"AuthParameters { flow: UserAuth, entries: {"PREFERRED_CHALLENGE": <hidden>, "USERNAME": <hidden>} }"#,
/// );
/// let map: BTreeMap<&str, &str> = (&parameters).into_property();
/// assert_eq!(map["PREFERRED_CHALLENGE"], "WEB_AUTHN");
/// ```
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct AuthParameters {
    flow: AuthFlow,
    entries: Entries,
}

impl AuthParameters {
    /// `USER_PASSWORD_AUTH`: the user's password, as it is.
    pub fn user_password(client: &AppClient, username: &str, password: &str) -> Self {
        Self::of(AuthFlow::UserPasswordAuth, client, username).with(name::PASSWORD, password)
    }

    /// `ADMIN_USER_PASSWORD_AUTH`: the user's password, from a server; for `AdminInitiateAuth`
    /// only.
    pub fn admin_user_password(client: &AppClient, username: &str, password: &str) -> Self {
        Self::of(AuthFlow::AdminUserPasswordAuth, client, username).with(name::PASSWORD, password)
    }

    /// `ADMIN_NO_SRP_AUTH`: the older name of `ADMIN_USER_PASSWORD_AUTH`, which emulators and older
    /// clients know.
    pub fn admin_no_srp(client: &AppClient, username: &str, password: &str) -> Self {
        Self::of(AuthFlow::AdminNoSrpAuth, client, username).with(name::PASSWORD, password)
    }

    /// `USER_SRP_AUTH`: the beginning of a proof of the password. `srp_a` is the client's public
    /// value, in hexadecimal digits; a library of SRP computes it. The service answers with the
    /// challenge `PASSWORD_VERIFIER`.
    pub fn user_srp(client: &AppClient, username: &str, srp_a: &str) -> Self {
        Self::of(AuthFlow::UserSrpAuth, client, username).with(name::SRP_A, srp_a)
    }

    /// `CUSTOM_AUTH`: the challenges of the pool's Lambda functions.
    pub fn custom(client: &AppClient, username: &str) -> Self {
        Self::of(AuthFlow::CustomAuth, client, username)
    }

    /// `CUSTOM_AUTH`, with a proof of the password before the custom challenges.
    pub fn custom_after_srp(client: &AppClient, username: &str, srp_a: &str) -> Self {
        Self::custom(client, username)
            .with(name::CHALLENGE_NAME, name::SRP_A)
            .with(name::SRP_A, srp_a)
    }

    /// `USER_AUTH`: the user chooses among the ways that the pool offers. The service answers with
    /// the challenge `SELECT_CHALLENGE`, unless one is [preferred](AuthParameters::prefer).
    pub fn user_auth(client: &AppClient, username: &str) -> Self {
        Self::of(AuthFlow::UserAuth, client, username)
    }

    /// `REFRESH_TOKEN_AUTH`: new tokens for a refresh token.
    ///
    /// `username` is not sent; the hash is made of it. It is the name that the user has in the
    /// pool, not an address or a number that the user may have signed in by: see
    /// [the module](super#whose-name). A client without a secret has no hash, and the name does
    /// not matter.
    ///
    /// ```
    /// use cognito_request::auth::{AppClient, AuthParameters};
    ///
    /// let client = AppClient::new("1example23456789", Some("9example87654321shhhhhhh"));
    /// let sub = "3f2b9a70-0000-4c1e-8f0e-000000000000";
    /// let parameters = AuthParameters::refresh_token_auth(&client, sub, "eyJjd.eyJlb.xyz");
    /// let names: Vec<&String> = parameters.iter().map(|(name, _)| name).collect();
    /// assert_eq!(names, ["REFRESH_TOKEN", "SECRET_HASH"]);
    /// ```
    pub fn refresh_token_auth(client: &AppClient, username: &str, token: &str) -> Self {
        Self::refresh(AuthFlow::RefreshTokenAuth, client, username, token)
    }

    /// `REFRESH_TOKEN`: the same as [`refresh_token_auth`](AuthParameters::refresh_token_auth), by
    /// the flow's other name.
    pub fn refresh_token(client: &AppClient, username: &str, token: &str) -> Self {
        Self::refresh(AuthFlow::RefreshToken, client, username, token)
    }

    /// Adds a way of `USER_AUTH` that the user prefers: `PASSWORD`, `PASSWORD_SRP`, `EMAIL_OTP`,
    /// `SMS_OTP` or `WEB_AUTHN`.
    pub fn prefer(self, challenge: ChallengeName) -> Self {
        self.with(name::PREFERRED_CHALLENGE, challenge.as_str())
    }

    /// Adds the preference of `USER_AUTH` for a password, and the password.
    pub fn prefer_password(self, password: &str) -> Self {
        self.prefer(ChallengeName::Password).with(name::PASSWORD, password)
    }

    /// Adds the preference of `USER_AUTH` for a proof of the password, and its beginning.
    pub fn prefer_password_srp(self, srp_a: &str) -> Self {
        self.prefer(ChallengeName::PasswordSrp).with(name::SRP_A, srp_a)
    }

    /// Adds the levels of assurance that `USER_AUTH` shall reach: the URIs of classes, the best one
    /// first, with spaces between them.
    pub fn target_acr_values(self, classes: &str) -> Self {
        self.with(name::TARGET_ACR_VALUES, classes)
    }

    /// Adds the access token of an earlier sign-in of the same user, which counts towards the
    /// levels that [`target_acr_values`](AuthParameters::target_acr_values) asks of `USER_AUTH`.
    pub fn access_token(self, token: &str) -> Self {
        self.with(name::ACCESS_TOKEN, token)
    }

    /// Adds how many seconds ago the earlier sign-in may have been to count for `USER_AUTH`.
    pub fn max_age(self, seconds: u64) -> Self {
        self.with(name::MAX_AGE, &seconds.to_string())
    }

    /// Adds the device that the user signs in on, which the pool remembers.
    pub fn device_key(self, key: &str) -> Self {
        self.with(name::DEVICE_KEY, key)
    }

    /// Adds a parameter that is newer than this library, or replaces one.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.entries = self.entries.with(name, value);
        self
    }

    /// The flow that these are the parameters of.
    #[must_use]
    pub fn flow(&self) -> AuthFlow {
        self.flow
    }

    fn of(flow: AuthFlow, client: &AppClient, username: &str) -> Self {
        AuthParameters { flow, entries: Entries::of_user(client, username) }
    }

    fn refresh(flow: AuthFlow, client: &AppClient, username: &str, token: &str) -> Self {
        AuthParameters { flow, entries: Entries::of_client(client, username) }
            .with(name::REFRESH_TOKEN, token)
    }
}

iterates!(AuthParameters);

impl fmt::Debug for AuthParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthParameters")
            .field("flow", &self.flow)
            .field("entries", &self.entries)
            .finish()
    }
}
