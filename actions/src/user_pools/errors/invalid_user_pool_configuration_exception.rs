use cognito_request::CognitoStructure;

/// The configuration of the user pool contradicts itself.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#InvalidUserPoolConfigurationException")]
pub struct InvalidUserPoolConfigurationException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
