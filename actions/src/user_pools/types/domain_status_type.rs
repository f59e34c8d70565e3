use cognito_request::CognitoEnum;

/// How far an address of sign-in pages is set up.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#DomainStatusType")]
pub enum DomainStatusType {
    /// `CREATING`.
    Creating,
    /// `DELETING`.
    Deleting,
    /// `UPDATING`.
    Updating,
    /// `ACTIVE`.
    Active,
    /// `FAILED`.
    Failed,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
