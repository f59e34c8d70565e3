use cognito_request::CognitoEnum;

/// Whether a sign-in was the user's own.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#FeedbackValueType")]
pub enum FeedbackValueType {
    /// `Valid`.
    #[rename("Valid")]
    Valid,
    /// `Invalid`.
    #[rename("Invalid")]
    Invalid,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
