use cognito_request::CognitoEnum;

/// An attribute that users can sign in with besides their user name.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#AliasAttributeType")]
pub enum AliasAttributeType {
    /// `phone_number`.
    #[rename("phone_number")]
    PhoneNumber,
    /// `email`.
    #[rename("email")]
    Email,
    /// `preferred_username`.
    #[rename("preferred_username")]
    PreferredUsername,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
