use cognito_request::CognitoEnum;

/// Whether the code of an authenticator app was right.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#VerifySoftwareTokenResponseType")]
pub enum VerifySoftwareTokenResponseType {
    /// `SUCCESS`.
    Success,
    /// `ERROR`.
    Error,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
