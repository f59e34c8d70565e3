use cognito_request::CognitoStructure;

/// The account has as many of these as it may have.
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#LimitExceededException")]
pub struct LimitExceededException {
    /// What the service says for people to read.
    #[doc_ref("String")]
    pub message: Option<String>,
}
