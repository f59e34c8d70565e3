use cognito_request::CognitoEnum;

/// A kind of request limit.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#LimitClass")]
pub enum LimitClass {
    /// `API_CATEGORY`.
    ApiCategory,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
