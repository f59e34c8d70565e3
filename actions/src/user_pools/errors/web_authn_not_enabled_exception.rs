use cognito_request::CognitoStructure;

/// The user pool does not offer passkeys.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#WebAuthnNotEnabledException")]
pub struct WebAuthnNotEnabledException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
