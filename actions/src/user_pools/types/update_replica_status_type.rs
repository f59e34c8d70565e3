use cognito_request::CognitoEnum;

/// Whether a copy is to be in use.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#UpdateReplicaStatusType")]
pub enum UpdateReplicaStatusType {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
