use cognito_request::CognitoStructure;

/// The identity pool lacks a role, or its role lacks the trust.
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#InvalidIdentityPoolConfigurationException")]
pub struct InvalidIdentityPoolConfigurationException {
    /// What the service says for people to read.
    #[doc_ref("String")]
    pub message: Option<String>,
}
