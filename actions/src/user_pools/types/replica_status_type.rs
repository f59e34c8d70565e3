use cognito_request::CognitoEnum;

/// How far a copy is set up, and whether it is in use.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#ReplicaStatusType")]
pub enum ReplicaStatusType {
    /// `CREATING`.
    Creating,
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
    /// `DELETING`.
    Deleting,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
