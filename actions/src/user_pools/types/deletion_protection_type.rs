use cognito_request::CognitoEnum;

/// Whether a user pool is guarded against deletion.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#DeletionProtectionType")]
pub enum DeletionProtectionType {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
