use cognito_request::CognitoEnum;

/// A reaction to a risky sign-in.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#AccountTakeoverEventActionType")]
pub enum AccountTakeoverEventActionType {
    /// `BLOCK`.
    Block,
    /// `MFA_IF_CONFIGURED`.
    MfaIfConfigured,
    /// `MFA_REQUIRED`.
    MfaRequired,
    /// `NO_ACTION`.
    NoAction,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
