use cognito_request::CognitoEnum;

/// What a log is told: errors only, or all that happens.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#LogLevel")]
pub enum LogLevel {
    /// `ERROR`.
    Error,
    /// `INFO`.
    Info,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
