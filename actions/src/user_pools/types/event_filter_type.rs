use cognito_request::CognitoEnum;

/// A kind of event at which passwords are checked.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#EventFilterType")]
pub enum EventFilterType {
    /// `SIGN_IN`.
    SignIn,
    /// `PASSWORD_CHANGE`.
    PasswordChange,
    /// `SIGN_UP`.
    SignUp,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
