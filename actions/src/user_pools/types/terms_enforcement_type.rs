use cognito_request::CognitoEnum;

/// Whether users must agree to a document.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#TermsEnforcementType")]
pub enum TermsEnforcementType {
    /// `NONE`.
    None,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
