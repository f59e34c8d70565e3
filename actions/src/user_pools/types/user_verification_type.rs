use cognito_request::CognitoEnum;

/// Whether a passkey must ask for the user's finger, face or PIN.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#UserVerificationType")]
pub enum UserVerificationType {
    /// `required`.
    #[rename("required")]
    Required,
    /// `preferred`.
    #[rename("preferred")]
    Preferred,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
