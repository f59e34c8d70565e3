use cognito_request::CognitoStructure;

/// A Lambda trigger refused the user.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UserLambdaValidationException")]
pub struct UserLambdaValidationException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
