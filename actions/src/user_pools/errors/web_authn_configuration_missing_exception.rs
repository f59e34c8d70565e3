use cognito_request::CognitoStructure;

/// The user pool has no domain for passkeys.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#WebAuthnConfigurationMissingException")]
pub struct WebAuthnConfigurationMissingException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
