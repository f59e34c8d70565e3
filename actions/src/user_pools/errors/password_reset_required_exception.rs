use cognito_request::CognitoStructure;

/// The user must choose a new password first.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#PasswordResetRequiredException")]
pub struct PasswordResetRequiredException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
