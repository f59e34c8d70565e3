use cognito_request::CognitoEnum;

/// A reaction to a password that is known to have leaked.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#CompromisedCredentialsEventActionType")]
pub enum CompromisedCredentialsEventActionType {
    /// `BLOCK`.
    Block,
    /// `NO_ACTION`.
    NoAction,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
