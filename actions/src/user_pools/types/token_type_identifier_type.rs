use cognito_request::CognitoEnum;

/// What a token that is to be exchanged is.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#TokenTypeIdentifierType")]
pub enum TokenTypeIdentifierType {
    /// `ACCESS_TOKEN`.
    AccessToken,
    /// `ID_TOKEN`.
    IdToken,
    /// `SAML2`.
    Saml2,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
