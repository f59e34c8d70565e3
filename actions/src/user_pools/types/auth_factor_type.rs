use cognito_request::CognitoEnum;

/// A way for a user to prove who they are.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#AuthFactorType")]
pub enum AuthFactorType {
    /// `PASSWORD`.
    Password,
    /// `EMAIL_OTP`.
    EmailOtp,
    /// `SMS_OTP`.
    SmsOtp,
    /// `WEB_AUTHN`.
    WebAuthn,
    /// `SOFTWARE_TOKEN`.
    SoftwareToken,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
