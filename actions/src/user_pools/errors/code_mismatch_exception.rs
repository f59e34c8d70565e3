use cognito_request::CognitoStructure;

/// The code is not the one that was sent.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#CodeMismatchException")]
pub struct CodeMismatchException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
