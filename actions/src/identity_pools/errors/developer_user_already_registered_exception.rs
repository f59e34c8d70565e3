use cognito_request::CognitoStructure;

/// The user of your own server has an identity already.
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#DeveloperUserAlreadyRegisteredException")]
pub struct DeveloperUserAlreadyRegisteredException {
    /// What the service says for people to read.
    #[doc_ref("String")]
    pub message: Option<String>,
}
