use cognito_request::CognitoStructure;

/// The role has no permission to send text messages.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#InvalidSmsRoleAccessPolicyException")]
pub struct InvalidSmsRoleAccessPolicyException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
