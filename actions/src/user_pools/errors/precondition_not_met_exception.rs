use cognito_request::CognitoStructure;

/// Something else must be done before this.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#PreconditionNotMetException")]
pub struct PreconditionNotMetException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
