use cognito_request::CognitoEnum;

/// An attribute that can be verified with a code.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#VerifiedAttributeType")]
pub enum VerifiedAttributeType {
    /// `phone_number`.
    #[rename("phone_number")]
    PhoneNumber,
    /// `email`.
    #[rename("email")]
    Email,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
