use cognito_request::CognitoEnum;

/// An OAuth 2.0 grant.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#OAuthFlowType")]
pub enum OAuthFlowType {
    /// `code`.
    #[rename("code")]
    Code,
    /// `implicit`.
    #[rename("implicit")]
    Implicit,
    /// `client_credentials`.
    #[rename("client_credentials")]
    ClientCredentials,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
