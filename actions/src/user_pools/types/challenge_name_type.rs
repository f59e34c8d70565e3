use cognito_request::CognitoEnum;

/// What a user is asked for before tokens are given.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#ChallengeNameType")]
pub enum ChallengeNameType {
    /// `SMS_MFA`.
    SmsMfa,
    /// `EMAIL_OTP`.
    EmailOtp,
    /// `SOFTWARE_TOKEN_MFA`.
    SoftwareTokenMfa,
    /// `SELECT_MFA_TYPE`.
    SelectMfaType,
    /// `MFA_SETUP`.
    MfaSetup,
    /// `PASSWORD_VERIFIER`.
    PasswordVerifier,
    /// `CUSTOM_CHALLENGE`.
    CustomChallenge,
    /// `SELECT_CHALLENGE`.
    SelectChallenge,
    /// `DEVICE_SRP_AUTH`.
    DeviceSrpAuth,
    /// `DEVICE_PASSWORD_VERIFIER`.
    DevicePasswordVerifier,
    /// `ADMIN_NO_SRP_AUTH`.
    AdminNoSrpAuth,
    /// `NEW_PASSWORD_REQUIRED`.
    NewPasswordRequired,
    /// `SMS_OTP`.
    SmsOtp,
    /// `PASSWORD`.
    Password,
    /// `WEB_AUTHN`.
    WebAuthn,
    /// `PASSWORD_SRP`.
    PasswordSrp,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
