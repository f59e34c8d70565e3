//! What a user answers to a challenge.

use alloc::collections::btree_map;
use alloc::string::String;
use core::fmt;

use super::app_client::AppClient;
use super::challenge_name::ChallengeName;
use super::entries::{Entries, iterates};
use super::name;
use super::password_claim::PasswordClaim;
use super::user_attributes::UserAttributes;

/// The value of the member `ChallengeResponses` of `RespondToAuthChallenge` and
/// `AdminRespondToAuthChallenge`: one constructor for each challenge, with what it demands.
///
/// All of them hold `USERNAME`, and the hash of a client with a secret.
/// [`challenge`](ChallengeResponses::challenge) is the value of the member `ChallengeName` that
/// belongs to it. `username` is the name that the service knows the user by, which it tells in a
/// challenge's `USER_ID_FOR_SRP`: see [the module](super#whose-name). The setter of any map of text
/// takes it, and its reference. `Debug` shows the names and hides the values.
/// ([`RespondToAuthChallenge`](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RespondToAuthChallenge.html))
///
/// | challenge | constructor | besides |
/// |---|---|---|
/// | `SMS_MFA` | [`sms_mfa`](ChallengeResponses::sms_mfa) | `SMS_MFA_CODE` |
/// | `SOFTWARE_TOKEN_MFA` | [`software_token_mfa`](ChallengeResponses::software_token_mfa) | `SOFTWARE_TOKEN_MFA_CODE` |
/// | `EMAIL_OTP` | [`email_otp`](ChallengeResponses::email_otp) | `EMAIL_OTP_CODE` |
/// | `SMS_OTP` | [`sms_otp`](ChallengeResponses::sms_otp) | `SMS_OTP_CODE` |
/// | `SELECT_MFA_TYPE` | [`select_mfa_type`](ChallengeResponses::select_mfa_type) | `ANSWER` |
/// | `MFA_SETUP` | [`mfa_setup`](ChallengeResponses::mfa_setup) | nothing |
/// | `NEW_PASSWORD_REQUIRED` | [`new_password`](ChallengeResponses::new_password) | `NEW_PASSWORD`, perhaps `userAttributes.…` |
/// | `SELECT_CHALLENGE` | [`select_challenge`](ChallengeResponses::select_challenge) | `ANSWER` |
/// | `SELECT_CHALLENGE` | [`select_password`](ChallengeResponses::select_password) | `ANSWER`, `PASSWORD` |
/// | `SELECT_CHALLENGE` | [`select_password_srp`](ChallengeResponses::select_password_srp) | `ANSWER`, `SRP_A` |
/// | `SELECT_CHALLENGE` | [`select_web_authn`](ChallengeResponses::select_web_authn) | `ANSWER`, `CREDENTIAL` |
/// | `PASSWORD` | [`password`](ChallengeResponses::password) | `PASSWORD` |
/// | `PASSWORD_SRP` | [`password_srp`](ChallengeResponses::password_srp) | `SRP_A` |
/// | `PASSWORD_VERIFIER` | [`password_verifier`](ChallengeResponses::password_verifier) | `PASSWORD_CLAIM_SIGNATURE`, `PASSWORD_CLAIM_SECRET_BLOCK`, `TIMESTAMP` |
/// | `WEB_AUTHN` | [`web_authn`](ChallengeResponses::web_authn) | `CREDENTIAL` |
/// | `CUSTOM_CHALLENGE` | [`custom_challenge`](ChallengeResponses::custom_challenge) | `ANSWER` |
/// | `DEVICE_SRP_AUTH` | [`device_srp`](ChallengeResponses::device_srp) | `DEVICE_KEY`, `SRP_A` |
/// | `DEVICE_PASSWORD_VERIFIER` | [`device_password_verifier`](ChallengeResponses::device_password_verifier) | `DEVICE_KEY`, `PASSWORD_CLAIM_SIGNATURE`, `PASSWORD_CLAIM_SECRET_BLOCK`, `TIMESTAMP` |
/// | `ADMIN_NO_SRP_AUTH` | [`admin_no_srp`](ChallengeResponses::admin_no_srp) | `PASSWORD` |
///
/// ```
/// use std::collections::BTreeMap;
/// use cognito_request::CognitoRequest;
/// use cognito_request::auth::{AppClient, ChallengeResponses};
///
/// #[derive(CognitoRequest)]
/// #[doc_ref("user-pools#RespondToAuthChallengeRequest")]
/// #[cognito(partial)]
/// struct RespondToAuthChallengeRequest {
///     #[required]
///     client_id: String,
///     #[required]
///     challenge_name: String, // or an enumeration held to `user-pools#ChallengeNameType`
///     session: Option<String>,
///     challenge_responses: Option<BTreeMap<String, String>>,
/// }
///
/// let client = AppClient::new("1example23456789", None);
/// let responses = ChallengeResponses::software_token_mfa(&client, "ann", "123456");
/// let request = RespondToAuthChallengeRequest::builder()
///     .client_id(client.id())
///     .challenge_name(responses.challenge())
///     .session("AYABeE2pyb4XhW1u8qC2vRk0")
///     .challenge_responses(responses)
///     .build()
///     .unwrap();
/// assert_eq!(request.challenge_name, "SOFTWARE_TOKEN_MFA");
/// assert_eq!(request.challenge_responses.unwrap()["SOFTWARE_TOKEN_MFA_CODE"], "123456");
/// ```
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct ChallengeResponses {
    challenge: ChallengeName,
    entries: Entries,
}

impl ChallengeResponses {
    /// `SMS_MFA`: the code of a text message, as a second factor.
    pub fn sms_mfa(client: &AppClient, username: &str, code: &str) -> Self {
        Self::of(ChallengeName::SmsMfa, client, username).with(name::SMS_MFA_CODE, code)
    }

    /// `SOFTWARE_TOKEN_MFA`: the digits that an authenticator app shows.
    pub fn software_token_mfa(client: &AppClient, username: &str, code: &str) -> Self {
        Self::of(ChallengeName::SoftwareTokenMfa, client, username)
            .with(name::SOFTWARE_TOKEN_MFA_CODE, code)
    }

    /// `EMAIL_OTP`: the code of a mail.
    pub fn email_otp(client: &AppClient, username: &str, code: &str) -> Self {
        Self::of(ChallengeName::EmailOtp, client, username).with(name::EMAIL_OTP_CODE, code)
    }

    /// `SMS_OTP`: the code of a text message, as the first factor.
    pub fn sms_otp(client: &AppClient, username: &str, code: &str) -> Self {
        Self::of(ChallengeName::SmsOtp, client, username).with(name::SMS_OTP_CODE, code)
    }

    /// `SELECT_MFA_TYPE`: the second factor that the user wants, one of those that the challenge's
    /// [`MFAS_CAN_CHOOSE`](name::MFAS_CAN_CHOOSE) offers: a [`ChallengeName`], or the text that
    /// stands there.
    pub fn select_mfa_type(client: &AppClient, username: &str, chosen: impl AsRef<str>) -> Self {
        Self::of(ChallengeName::SelectMfaType, client, username).with(name::ANSWER, chosen.as_ref())
    }

    /// `MFA_SETUP`: that a second factor is set up. The session is the one that
    /// `VerifySoftwareToken` answered.
    pub fn mfa_setup(client: &AppClient, username: &str) -> Self {
        Self::of(ChallengeName::MfaSetup, client, username)
    }

    /// `NEW_PASSWORD_REQUIRED`: a password instead of the temporary one. What the challenge's
    /// [`requiredAttributes`](name::REQUIRED_ATTRIBUTES) wants is added with
    /// [`user_attribute`](ChallengeResponses::user_attribute).
    ///
    /// ```
    /// use cognito_request::auth::{AppClient, ChallengeResponses};
    ///
    /// let client = AppClient::new("1example23456789", None);
    /// let responses = ChallengeResponses::new_password(&client, "ann", "Correct-Horse-7")
    ///     .user_attribute("custom:team", "blue");
    /// let entries: Vec<(String, String)> = responses.into_iter().collect();
    /// assert_eq!(entries[2], ("userAttributes.custom:team".into(), "blue".into()));
    /// ```
    pub fn new_password(client: &AppClient, username: &str, password: &str) -> Self {
        Self::of(ChallengeName::NewPasswordRequired, client, username)
            .with(name::NEW_PASSWORD, password)
    }

    /// `SELECT_CHALLENGE`: how the user wants to sign in, one of those in the reply's
    /// `AvailableChallenges`: a [`ChallengeName`], or the text that stands there. That challenge
    /// comes next.
    pub fn select_challenge(client: &AppClient, username: &str, chosen: impl AsRef<str>) -> Self {
        Self::of(ChallengeName::SelectChallenge, client, username)
            .with(name::ANSWER, chosen.as_ref())
    }

    /// `SELECT_CHALLENGE`: a password, which is sent along.
    pub fn select_password(client: &AppClient, username: &str, password: &str) -> Self {
        Self::select_challenge(client, username, ChallengeName::Password)
            .with(name::PASSWORD, password)
    }

    /// `SELECT_CHALLENGE`: a proof of the password, whose beginning is sent along.
    pub fn select_password_srp(client: &AppClient, username: &str, srp_a: &str) -> Self {
        Self::select_challenge(client, username, ChallengeName::PasswordSrp)
            .with(name::SRP_A, srp_a)
    }

    /// `SELECT_CHALLENGE`: a passkey, whose answer is sent along as JSON.
    pub fn select_web_authn(client: &AppClient, username: &str, credential: &str) -> Self {
        Self::select_challenge(client, username, ChallengeName::WebAuthn)
            .with(name::CREDENTIAL, credential)
    }

    /// `PASSWORD`: the user's password, as it is.
    pub fn password(client: &AppClient, username: &str, password: &str) -> Self {
        Self::of(ChallengeName::Password, client, username).with(name::PASSWORD, password)
    }

    /// `PASSWORD_SRP`: the beginning of a proof of the password.
    pub fn password_srp(client: &AppClient, username: &str, srp_a: &str) -> Self {
        Self::of(ChallengeName::PasswordSrp, client, username).with(name::SRP_A, srp_a)
    }

    /// `PASSWORD_VERIFIER`: the proof of the password.
    pub fn password_verifier(
        client: &AppClient,
        username: &str,
        claim: &PasswordClaim<'_>,
    ) -> Self {
        Self::of(ChallengeName::PasswordVerifier, client, username).claim(claim)
    }

    /// `WEB_AUTHN`: what a passkey answered, the `AuthenticationResponseJSON` of Web Authentication.
    pub fn web_authn(client: &AppClient, username: &str, credential: &str) -> Self {
        Self::of(ChallengeName::WebAuthn, client, username).with(name::CREDENTIAL, credential)
    }

    /// `CUSTOM_CHALLENGE`: the answer to what a Lambda function of the pool asked.
    pub fn custom_challenge(client: &AppClient, username: &str, answer: &str) -> Self {
        Self::of(ChallengeName::CustomChallenge, client, username).with(name::ANSWER, answer)
    }

    /// `DEVICE_SRP_AUTH`: the beginning of a proof of the device.
    pub fn device_srp(client: &AppClient, username: &str, device_key: &str, srp_a: &str) -> Self {
        Self::of(ChallengeName::DeviceSrpAuth, client, username)
            .device_key(device_key)
            .with(name::SRP_A, srp_a)
    }

    /// `DEVICE_PASSWORD_VERIFIER`: the proof of the device.
    pub fn device_password_verifier(
        client: &AppClient,
        username: &str,
        device_key: &str,
        claim: &PasswordClaim<'_>,
    ) -> Self {
        Self::of(ChallengeName::DevicePasswordVerifier, client, username)
            .device_key(device_key)
            .claim(claim)
    }

    /// `ADMIN_NO_SRP_AUTH`: the user's password, from a server; for `AdminRespondToAuthChallenge`
    /// only.
    pub fn admin_no_srp(client: &AppClient, username: &str, password: &str) -> Self {
        Self::of(ChallengeName::AdminNoSrpAuth, client, username).with(name::PASSWORD, password)
    }

    /// Adds an attribute of the user, which the answer to `NEW_PASSWORD_REQUIRED` may set. `name`
    /// is the attribute's own: `email`, `custom:team`.
    pub fn user_attribute(mut self, name: &str, value: &str) -> Self {
        let mut prefixed = String::from(name::USER_ATTRIBUTES);
        prefixed.push_str(name);
        self.entries.0.insert(prefixed, value.into());
        self
    }

    /// Adds attributes of the user, as [`user_attribute`](ChallengeResponses::user_attribute) does.
    pub fn user_attributes(self, attributes: &UserAttributes) -> Self {
        attributes.into_iter().fold(self, |this, (name, value)| this.user_attribute(name, value))
    }

    /// Adds the device that the user signs in on, which the pool remembers.
    pub fn device_key(self, key: &str) -> Self {
        self.with(name::DEVICE_KEY, key)
    }

    /// Adds a response that is newer than this library, or replaces one.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.entries = self.entries.with(name, value);
        self
    }

    /// The challenge that this answers.
    #[must_use]
    pub fn challenge(&self) -> ChallengeName {
        self.challenge
    }

    fn of(challenge: ChallengeName, client: &AppClient, username: &str) -> Self {
        ChallengeResponses { challenge, entries: Entries::of_user(client, username) }
    }

    fn claim(self, claim: &PasswordClaim<'_>) -> Self {
        self.with(name::PASSWORD_CLAIM_SIGNATURE, claim.signature)
            .with(name::PASSWORD_CLAIM_SECRET_BLOCK, claim.secret_block)
            .with(name::TIMESTAMP, claim.timestamp)
    }
}

iterates!(ChallengeResponses);

impl fmt::Debug for ChallengeResponses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChallengeResponses")
            .field("challenge", &self.challenge)
            .field("entries", &self.entries)
            .finish()
    }
}
