use cognito_request::CognitoStructure;

/// The password, the token or the caller's right is not good.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#NotAuthorizedException")]
pub struct NotAuthorizedException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
