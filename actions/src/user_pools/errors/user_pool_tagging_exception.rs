use cognito_request::CognitoStructure;

/// The tags could not be put on, or taken off.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UserPoolTaggingException")]
pub struct UserPoolTaggingException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
