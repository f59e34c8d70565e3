use cognito_request::CognitoStructure;

/// The password does not satisfy the policy of the user pool.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#InvalidPasswordException")]
pub struct InvalidPasswordException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
