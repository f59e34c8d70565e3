use cognito_request::CognitoEnum;

/// Whether something is in force.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#StatusType")]
pub enum StatusType {
    /// `Enabled`.
    #[rename("Enabled")]
    Enabled,
    /// `Disabled`.
    #[rename("Disabled")]
    Disabled,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
