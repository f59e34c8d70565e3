use cognito_request::CognitoStructure;

/// There is no such user pool, app client or other resource.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ResourceNotFoundException")]
pub struct ResourceNotFoundException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
