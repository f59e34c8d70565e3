use cognito_request::CognitoEnum;

/// Whether sessions are recorded and can be listed.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#UserSessionTrackingType")]
pub enum UserSessionTrackingType {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
