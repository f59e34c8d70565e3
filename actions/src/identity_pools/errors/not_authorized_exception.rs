use cognito_request::CognitoStructure;

/// The token or the caller's right is not good.
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#NotAuthorizedException")]
pub struct NotAuthorizedException {
    /// What the service says for people to read.
    #[doc_ref("String")]
    pub message: Option<String>,
}
