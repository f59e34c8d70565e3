use cognito_request::CognitoStructure;

/// The user pool has a user of that name already.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UsernameExistsException")]
pub struct UsernameExistsException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
