use cognito_request::CognitoStructure;

/// The user has not been confirmed yet.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UserNotConfirmedException")]
pub struct UserNotConfirmedException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
