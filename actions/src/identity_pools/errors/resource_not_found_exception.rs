use cognito_request::CognitoStructure;

/// There is no such identity, or no such pool.
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#ResourceNotFoundException")]
pub struct ResourceNotFoundException {
    /// What the service says for people to read.
    #[doc_ref("String")]
    pub message: Option<String>,
}
