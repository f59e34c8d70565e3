use cognito_request::CognitoEnum;

/// How great a risk is.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#RiskLevelType")]
pub enum RiskLevelType {
    /// `Low`.
    #[rename("Low")]
    Low,
    /// `Medium`.
    #[rename("Medium")]
    Medium,
    /// `High`.
    #[rename("High")]
    High,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
