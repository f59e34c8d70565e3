use cognito_request::CognitoStructure;

/// A Lambda trigger failed in a way that was not foreseen.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UnexpectedLambdaException")]
pub struct UnexpectedLambdaException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
