use cognito_request::CognitoEnum;

/// How far an import has come.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#UserImportJobStatusType")]
pub enum UserImportJobStatusType {
    /// `Created`.
    #[rename("Created")]
    Created,
    /// `Pending`.
    #[rename("Pending")]
    Pending,
    /// `InProgress`.
    #[rename("InProgress")]
    InProgress,
    /// `Stopping`.
    #[rename("Stopping")]
    Stopping,
    /// `Expired`.
    #[rename("Expired")]
    Expired,
    /// `Stopped`.
    #[rename("Stopped")]
    Stopped,
    /// `Failed`.
    #[rename("Failed")]
    Failed,
    /// `Succeeded`.
    #[rename("Succeeded")]
    Succeeded,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
