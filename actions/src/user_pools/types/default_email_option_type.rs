use cognito_request::CognitoEnum;

/// Whether users confirm with a link or with a code.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#DefaultEmailOptionType")]
pub enum DefaultEmailOptionType {
    /// `CONFIRM_WITH_LINK`.
    ConfirmWithLink,
    /// `CONFIRM_WITH_CODE`.
    ConfirmWithCode,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
