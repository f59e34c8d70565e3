use cognito_request::CognitoStructure;

/// There are too many of something, or too many attempts were made.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#LimitExceededException")]
pub struct LimitExceededException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
