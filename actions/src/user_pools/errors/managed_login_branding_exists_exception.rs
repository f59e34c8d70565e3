use cognito_request::CognitoStructure;

/// The app client has a style already.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ManagedLoginBrandingExistsException")]
pub struct ManagedLoginBrandingExistsException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
