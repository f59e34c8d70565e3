use cognito_request::CognitoStructure;

/// The page that made the passkey is not of the pool's domain.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#WebAuthnOriginNotAllowedException")]
pub struct WebAuthnOriginNotAllowedException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
