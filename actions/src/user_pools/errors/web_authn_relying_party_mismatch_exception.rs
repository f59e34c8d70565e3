use cognito_request::CognitoStructure;

/// The passkey is bound to another domain.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#WebAuthnRelyingPartyMismatchException")]
pub struct WebAuthnRelyingPartyMismatchException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
