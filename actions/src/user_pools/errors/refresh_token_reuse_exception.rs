use cognito_request::CognitoStructure;

/// The refresh token has been exchanged for another already.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#RefreshTokenReuseException")]
pub struct RefreshTokenReuseException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
