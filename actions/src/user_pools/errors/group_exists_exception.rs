use cognito_request::CognitoStructure;

/// The user pool has a group of that name already.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#GroupExistsException")]
pub struct GroupExistsException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
