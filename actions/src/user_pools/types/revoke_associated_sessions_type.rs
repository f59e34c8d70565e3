use cognito_request::CognitoEnum;

/// Whether what hangs on a session is revoked with it.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#RevokeAssociatedSessionsType")]
pub enum RevokeAssociatedSessionsType {
    /// `NONE`.
    None,
    /// `LINKED`.
    Linked,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
