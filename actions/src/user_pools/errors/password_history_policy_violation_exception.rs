use cognito_request::CognitoStructure;

/// The password is one of the user's last ones.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#PasswordHistoryPolicyViolationException")]
pub struct PasswordHistoryPolicyViolationException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
