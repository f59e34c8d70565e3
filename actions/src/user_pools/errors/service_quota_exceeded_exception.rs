use cognito_request::CognitoStructure;

/// The account has as many of these as it may have.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ServiceQuotaExceededException")]
pub struct ServiceQuotaExceededException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
