use cognito_request::CognitoEnum;

/// Why an identity could not be deleted.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("identity-pools#ErrorCode")]
pub enum ErrorCode {
    /// `AccessDenied`.
    #[rename("AccessDenied")]
    AccessDenied,
    /// `InternalServerError`.
    #[rename("InternalServerError")]
    InternalServerError,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
