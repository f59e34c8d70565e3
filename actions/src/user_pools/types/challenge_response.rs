use cognito_request::CognitoEnum;

/// Whether a challenge was met.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#ChallengeResponse")]
pub enum ChallengeResponse {
    /// `Success`.
    #[rename("Success")]
    Success,
    /// `Failure`.
    #[rename("Failure")]
    Failure,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
