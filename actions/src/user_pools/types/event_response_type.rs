use cognito_request::CognitoEnum;

/// What came of a sign-in.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#EventResponseType")]
pub enum EventResponseType {
    /// `Pass`.
    #[rename("Pass")]
    Pass,
    /// `Fail`.
    #[rename("Fail")]
    Fail,
    /// `InProgress`.
    #[rename("InProgress")]
    InProgress,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
