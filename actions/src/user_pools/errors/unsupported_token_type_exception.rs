use cognito_request::CognitoStructure;

/// The token is not of a kind that can be revoked.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UnsupportedTokenTypeException")]
pub struct UnsupportedTokenTypeException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
