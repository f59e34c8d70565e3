use cognito_request::CognitoStructure;

/// Someone else was changing the same identity pool; try again.
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#ConcurrentModificationException")]
pub struct ConcurrentModificationException {
    /// What the service says for people to read.
    #[doc_ref("String")]
    pub message: Option<String>,
}
