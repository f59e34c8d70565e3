use cognito_request::CognitoStructure;

/// A member of the request is not as it must be.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#InvalidParameterException")]
pub struct InvalidParameterException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
    /// A word that tells programs why the parameter was refused.
    #[doc_ref("InvalidParameterExceptionReasonCodeType")]
    pub reason_code: Option<String>,
}
