use cognito_request::CognitoStructure;

/// The caller has no permission for the action.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AccessDeniedException")]
pub struct AccessDeniedException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
