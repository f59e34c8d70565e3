use cognito_request::CognitoEnum;

/// Whether a second factor is off, required, or up to the user.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#UserPoolMfaType")]
pub enum UserPoolMfaType {
    /// `OFF`.
    Off,
    /// `ON`.
    On,
    /// `OPTIONAL`.
    Optional,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
