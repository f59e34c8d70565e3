use cognito_request::CognitoStructure;

/// The app client has a document of that name already.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#TermsExistsException")]
pub struct TermsExistsException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
