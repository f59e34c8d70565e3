use cognito_request::CognitoStructure;

/// The sign-in belongs to another identity already.
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#ResourceConflictException")]
pub struct ResourceConflictException {
    /// What the service says for people to read.
    #[doc_ref("String")]
    pub message: Option<String>,
}
