use cognito_request::CognitoStructure;

/// The role lets no mail be sent with the address.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#InvalidEmailRoleAccessPolicyException")]
pub struct InvalidEmailRoleAccessPolicyException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
