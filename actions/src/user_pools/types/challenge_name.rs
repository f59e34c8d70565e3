use cognito_request::CognitoEnum;

/// A challenge as events record it.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#ChallengeName")]
pub enum ChallengeName {
    /// `Password`.
    #[rename("Password")]
    Password,
    /// `Mfa`.
    #[rename("Mfa")]
    Mfa,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
