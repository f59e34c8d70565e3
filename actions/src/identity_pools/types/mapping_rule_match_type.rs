use cognito_request::CognitoEnum;

/// How a claim is compared.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("identity-pools#MappingRuleMatchType")]
pub enum MappingRuleMatchType {
    /// `Equals`.
    #[rename("Equals")]
    Equals,
    /// `Contains`.
    #[rename("Contains")]
    Contains,
    /// `StartsWith`.
    #[rename("StartsWith")]
    StartsWith,
    /// `NotEqual`.
    #[rename("NotEqual")]
    NotEqual,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
