use cognito_request::CognitoEnum;

/// Whether something is on.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#FeatureType")]
pub enum FeatureType {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
