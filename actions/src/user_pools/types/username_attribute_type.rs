use cognito_request::CognitoEnum;

/// What users may sign in with in place of a user name.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#UsernameAttributeType")]
pub enum UsernameAttributeType {
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
