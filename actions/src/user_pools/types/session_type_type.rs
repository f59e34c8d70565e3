use cognito_request::CognitoEnum;

/// Whether a session is one of tokens or of single sign-on.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#SessionTypeType")]
pub enum SessionTypeType {
    /// `TOKEN`.
    Token,
    /// `SSO`.
    Sso,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
