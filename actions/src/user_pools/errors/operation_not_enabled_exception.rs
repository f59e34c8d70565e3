use cognito_request::CognitoStructure;

/// The operation is not switched on for this user pool.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#OperationNotEnabledException")]
pub struct OperationNotEnabledException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
