use cognito_request::CognitoStructure;

/// No OAuth 2.0 API of the user pool has that scope.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ScopeDoesNotExistException")]
pub struct ScopeDoesNotExistException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
