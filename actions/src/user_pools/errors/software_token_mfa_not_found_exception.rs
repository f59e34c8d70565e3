use cognito_request::CognitoStructure;

/// The user has no authenticator app, or the pool offers none.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#SoftwareTokenMFANotFoundException")]
pub struct SoftwareTokenMFANotFoundException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
