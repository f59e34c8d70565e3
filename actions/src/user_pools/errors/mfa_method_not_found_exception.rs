use cognito_request::CognitoStructure;

/// The user has no second factor that could be used.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#MFAMethodNotFoundException")]
pub struct MFAMethodNotFoundException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
