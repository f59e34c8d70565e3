use cognito_request::CognitoEnum;

/// The form of the issuer's address in tokens.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#IssuerType")]
pub enum IssuerType {
    /// `ORIGINAL`.
    Original,
    /// `UPDATED`.
    Updated,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
