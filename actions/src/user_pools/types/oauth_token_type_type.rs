use cognito_request::CognitoEnum;

/// How an exchanged token is to be sent.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#OAuthTokenTypeType")]
pub enum OAuthTokenTypeType {
    /// `Bearer`.
    #[rename("Bearer")]
    Bearer,
    /// `N_A`.
    #[rename("N_A")]
    NA,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
