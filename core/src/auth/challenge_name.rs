//! What a user is asked for before tokens are given.

use super::wire_name::wire_names;

wire_names! {
    /// What a user is asked for before tokens are given: the value of the member `ChallengeName`,
    /// as [`ChallengeResponses::challenge`](super::ChallengeResponses::challenge) tells it.
    ///
    /// It is set to a member of text, or of an enumeration that is held to
    /// `user-pools#ChallengeNameType`.
    ///
    /// ```
    /// use cognito_request::auth::ChallengeName;
    ///
    /// assert_eq!(ChallengeName::SoftwareTokenMfa.as_str(), "SOFTWARE_TOKEN_MFA");
    /// assert_eq!(ChallengeName::ALL.len(), 16);
    /// ```
    ChallengeName is "/definitions/ChallengeNameType":
    /// The code of a text message, as a second factor.
    SmsMfa = "SMS_MFA",
    /// The code of a mail, as the first factor or the second.
    EmailOtp = "EMAIL_OTP",
    /// The code of an authenticator app.
    SoftwareTokenMfa = "SOFTWARE_TOKEN_MFA",
    /// Which second factor the user wants.
    SelectMfaType = "SELECT_MFA_TYPE",
    /// A second factor is to be set up first.
    MfaSetup = "MFA_SETUP",
    /// The proof of the password.
    PasswordVerifier = "PASSWORD_VERIFIER",
    /// What a Lambda function of the pool asks.
    CustomChallenge = "CUSTOM_CHALLENGE",
    /// How the user wants to sign in.
    SelectChallenge = "SELECT_CHALLENGE",
    /// The beginning of a proof of the device.
    DeviceSrpAuth = "DEVICE_SRP_AUTH",
    /// The proof of the device.
    DevicePasswordVerifier = "DEVICE_PASSWORD_VERIFIER",
    /// The password, from a server with credentials.
    AdminNoSrpAuth = "ADMIN_NO_SRP_AUTH",
    /// A password instead of the temporary one.
    NewPasswordRequired = "NEW_PASSWORD_REQUIRED",
    /// The code of a text message, as the first factor.
    SmsOtp = "SMS_OTP",
    /// The password.
    Password = "PASSWORD",
    /// A passkey.
    WebAuthn = "WEB_AUTHN",
    /// The beginning of a proof of the password.
    PasswordSrp = "PASSWORD_SRP",
}
