use cognito_request::CognitoEnum;

/// What values of an attribute are.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#AttributeDataType")]
pub enum AttributeDataType {
    /// `String`.
    #[rename("String")]
    String,
    /// `Number`.
    #[rename("Number")]
    Number,
    /// `DateTime`.
    #[rename("DateTime")]
    DateTime,
    /// `Boolean`.
    #[rename("Boolean")]
    Boolean,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
