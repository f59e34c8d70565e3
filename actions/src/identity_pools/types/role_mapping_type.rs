use cognito_request::CognitoEnum;

/// Whether the token names the role, or rules do.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("identity-pools#RoleMappingType")]
pub enum RoleMappingType {
    /// `Token`.
    #[rename("Token")]
    Token,
    /// `Rules`.
    #[rename("Rules")]
    Rules,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
