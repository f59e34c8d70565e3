use cognito_request::CognitoStructure;

/// Too many attempts failed; wait a while.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#TooManyFailedAttemptsException")]
pub struct TooManyFailedAttemptsException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
