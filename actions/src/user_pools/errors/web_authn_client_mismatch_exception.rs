use cognito_request::CognitoStructure;

/// The registration of the passkey was begun by another app client.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#WebAuthnClientMismatchException")]
pub struct WebAuthnClientMismatchException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
