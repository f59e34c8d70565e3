use cognito_request::CognitoStructure;

/// The user pool is busy with an import.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UserImportInProgressException")]
pub struct UserImportInProgressException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
