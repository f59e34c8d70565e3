use cognito_request::CognitoEnum;

/// What threat protection does: nothing, only record, or act.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#AdvancedSecurityModeType")]
pub enum AdvancedSecurityModeType {
    /// `OFF`.
    Off,
    /// `AUDIT`.
    Audit,
    /// `ENFORCED`.
    Enforced,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
