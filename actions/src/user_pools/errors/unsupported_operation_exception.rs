use cognito_request::CognitoStructure;

/// The user pool cannot do this as it is set up.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UnsupportedOperationException")]
pub struct UnsupportedOperationException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
