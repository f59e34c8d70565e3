use cognito_request::CognitoStructure;

/// No registration of a passkey has been begun, or it has lapsed.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#WebAuthnChallengeNotFoundException")]
pub struct WebAuthnChallengeNotFoundException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
