use cognito_request::CognitoStructure;

/// A web application firewall turned the request away.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ForbiddenException")]
pub struct ForbiddenException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
