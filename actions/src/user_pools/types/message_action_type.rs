use cognito_request::CognitoEnum;

/// Whether an invitation is sent again, or not at all.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#MessageActionType")]
pub enum MessageActionType {
    /// `RESEND`.
    Resend,
    /// `SUPPRESS`.
    Suppress,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
