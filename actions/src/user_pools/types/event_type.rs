use cognito_request::CognitoEnum;

/// What a user did when an event was recorded.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#EventType")]
pub enum EventType {
    /// `SignIn`.
    #[rename("SignIn")]
    SignIn,
    /// `SignUp`.
    #[rename("SignUp")]
    SignUp,
    /// `ForgotPassword`.
    #[rename("ForgotPassword")]
    ForgotPassword,
    /// `PasswordChange`.
    #[rename("PasswordChange")]
    PasswordChange,
    /// `ResendCode`.
    #[rename("ResendCode")]
    ResendCode,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
