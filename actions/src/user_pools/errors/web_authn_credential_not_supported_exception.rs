use cognito_request::CognitoStructure;

/// The passkey is of a kind that the service does not take.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#WebAuthnCredentialNotSupportedException")]
pub struct WebAuthnCredentialNotSupportedException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
