use cognito_request::CognitoStructure;

/// Someone else was changing the same thing; try again.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ConcurrentModificationException")]
pub struct ConcurrentModificationException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
