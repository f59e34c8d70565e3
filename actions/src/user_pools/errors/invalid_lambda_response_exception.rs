use cognito_request::CognitoStructure;

/// A Lambda trigger returned something that it may not.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#InvalidLambdaResponseException")]
pub struct InvalidLambdaResponseException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
