use cognito_request::CognitoStructure;

/// There is no such user in the pool.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UserNotFoundException")]
pub struct UserNotFoundException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
