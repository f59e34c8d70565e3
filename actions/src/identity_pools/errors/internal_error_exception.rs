use cognito_request::CognitoStructure;

/// Something went wrong within the service; try again.
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#InternalErrorException")]
pub struct InternalErrorException {
    /// What the service says for people to read.
    #[doc_ref("String")]
    pub message: Option<String>,
}
