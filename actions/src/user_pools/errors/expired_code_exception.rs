use cognito_request::CognitoStructure;

/// The code is too old; another must be asked for.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ExpiredCodeException")]
pub struct ExpiredCodeException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
