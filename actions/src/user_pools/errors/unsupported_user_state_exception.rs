use cognito_request::CognitoStructure;

/// The user is in no state in which this can be done.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UnsupportedUserStateException")]
pub struct UnsupportedUserStateException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
