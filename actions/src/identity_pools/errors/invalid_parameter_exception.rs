use cognito_request::CognitoStructure;

/// A member of the request is not as it must be.
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#InvalidParameterException")]
pub struct InvalidParameterException {
    /// What the service says for people to read.
    #[doc_ref("String")]
    pub message: Option<String>,
}
