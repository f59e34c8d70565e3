use cognito_request::CognitoEnum;

/// What threat protection does where it is on: only record, or act.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#AdvancedSecurityEnabledModeType")]
pub enum AdvancedSecurityEnabledModeType {
    /// `AUDIT`.
    Audit,
    /// `ENFORCED`.
    Enforced,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
