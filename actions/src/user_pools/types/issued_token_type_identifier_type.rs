use cognito_request::CognitoEnum;

/// What a token that is asked for is.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#IssuedTokenTypeIdentifierType")]
pub enum IssuedTokenTypeIdentifierType {
    /// `ACCESS_TOKEN`.
    AccessToken,
    /// `ID_TOKEN`.
    IdToken,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
