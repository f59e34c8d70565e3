use cognito_request::CognitoEnum;

/// Whether an app client was made as usual, or registered dynamically.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#ClientTypeType")]
pub enum ClientTypeType {
    /// `REGULAR`.
    Regular,
    /// `DCR`.
    Dcr,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
