use cognito_request::CognitoEnum;

/// What happens where no rule fits, or the claim is ambiguous.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("identity-pools#AmbiguousRoleResolutionType")]
pub enum AmbiguousRoleResolutionType {
    /// `AuthenticatedRole`.
    #[rename("AuthenticatedRole")]
    AuthenticatedRole,
    /// `Deny`.
    #[rename("Deny")]
    Deny,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
