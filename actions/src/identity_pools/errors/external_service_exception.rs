use cognito_request::CognitoStructure;

/// A provider could not be reached, or failed.
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#ExternalServiceException")]
pub struct ExternalServiceException {
    /// What the service says for people to read.
    #[doc_ref("String")]
    pub message: Option<String>,
}
