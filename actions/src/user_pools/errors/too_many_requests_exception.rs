use cognito_request::CognitoStructure;

/// Too many requests came in a short time; wait a while.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#TooManyRequestsException")]
pub struct TooManyRequestsException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
