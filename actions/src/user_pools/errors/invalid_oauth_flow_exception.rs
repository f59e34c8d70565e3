use cognito_request::CognitoStructure;

/// The app client is not set up for this OAuth 2.0 flow.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#InvalidOAuthFlowException")]
pub struct InvalidOAuthFlowException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
