use cognito_request::CognitoEnum;

/// The protocol or the company of an external provider.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#IdentityProviderTypeType")]
pub enum IdentityProviderTypeType {
    /// `SAML`.
    Saml,
    /// `Facebook`.
    #[rename("Facebook")]
    Facebook,
    /// `Google`.
    #[rename("Google")]
    Google,
    /// `LoginWithAmazon`.
    #[rename("LoginWithAmazon")]
    LoginWithAmazon,
    /// `SignInWithApple`.
    #[rename("SignInWithApple")]
    SignInWithApple,
    /// `OIDC`.
    Oidc,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
