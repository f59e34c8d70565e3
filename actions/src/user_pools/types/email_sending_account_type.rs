use cognito_request::CognitoEnum;

/// Whether mail goes out through Cognito or through your own Amazon SES.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#EmailSendingAccountType")]
pub enum EmailSendingAccountType {
    /// `COGNITO_DEFAULT`.
    CognitoDefault,
    /// `DEVELOPER`.
    Developer,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
