use cognito_request::CognitoEnum;

/// What a log is of.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#EventSourceName")]
pub enum EventSourceName {
    /// `userNotification`.
    #[rename("userNotification")]
    UserNotification,
    /// `userAuthEvents`.
    #[rename("userAuthEvents")]
    UserAuthEvents,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
