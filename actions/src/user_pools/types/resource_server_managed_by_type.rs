use cognito_request::CognitoEnum;

/// Who keeps an OAuth 2.0 API's registration.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#ResourceServerManagedByType")]
pub enum ResourceServerManagedByType {
    /// `COGNITO`.
    Cognito,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
