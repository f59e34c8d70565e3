use cognito_request::CognitoStructure;

/// The address or number is that of another user already.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AliasExistsException")]
pub struct AliasExistsException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
