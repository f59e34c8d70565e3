use cognito_request::CognitoEnum;

/// What was made of a sign-in.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#RiskDecisionType")]
pub enum RiskDecisionType {
    /// `NoRisk`.
    #[rename("NoRisk")]
    NoRisk,
    /// `AccountTakeover`.
    #[rename("AccountTakeover")]
    AccountTakeover,
    /// `Block`.
    #[rename("Block")]
    Block,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
