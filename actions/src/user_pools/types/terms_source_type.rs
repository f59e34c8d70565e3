use cognito_request::CognitoEnum;

/// Where the text of a document is kept.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#TermsSourceType")]
pub enum TermsSourceType {
    /// `LINK`.
    Link,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
