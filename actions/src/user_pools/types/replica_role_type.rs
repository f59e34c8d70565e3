use cognito_request::CognitoEnum;

/// Whether a copy is the one that is written to.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#ReplicaRoleType")]
pub enum ReplicaRoleType {
    /// `PRIMARY`.
    Primary,
    /// `SECONDARY`.
    Secondary,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
