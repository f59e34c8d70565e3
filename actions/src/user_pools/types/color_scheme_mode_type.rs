use cognito_request::CognitoEnum;

/// Whether something is for bright pages, for dark ones, or for both.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#ColorSchemeModeType")]
pub enum ColorSchemeModeType {
    /// `LIGHT`.
    Light,
    /// `DARK`.
    Dark,
    /// `DYNAMIC`.
    Dynamic,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
