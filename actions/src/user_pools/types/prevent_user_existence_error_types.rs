use cognito_request::CognitoEnum;

/// Whether errors tell that there is no such user.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#PreventUserExistenceErrorTypes")]
pub enum PreventUserExistenceErrorTypes {
    /// `LEGACY`.
    Legacy,
    /// `ENABLED`.
    Enabled,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
