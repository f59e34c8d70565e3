use cognito_request::CognitoStructure;

/// The user pool has a provider of that name already.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DuplicateProviderException")]
pub struct DuplicateProviderException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
