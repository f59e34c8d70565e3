use cognito_request::CognitoStructure;

/// Something went wrong on the service's side; try again.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#InternalServerException")]
pub struct InternalServerException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
