use cognito_request::CognitoStructure;

/// The client is not permitted to do this.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UnauthorizedException")]
pub struct UnauthorizedException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
