use cognito_request::CognitoEnum;

/// The plan that a user pool is billed by.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#UserPoolTierType")]
pub enum UserPoolTierType {
    /// `LITE`.
    Lite,
    /// `ESSENTIALS`.
    Essentials,
    /// `PLUS`.
    Plus,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
