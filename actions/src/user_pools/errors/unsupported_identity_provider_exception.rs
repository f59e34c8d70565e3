use cognito_request::CognitoStructure;

/// The provider cannot be used for this.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UnsupportedIdentityProviderException")]
pub struct UnsupportedIdentityProviderException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
