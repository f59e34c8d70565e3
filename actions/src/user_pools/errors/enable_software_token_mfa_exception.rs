use cognito_request::CognitoStructure;

/// The code of the authenticator app was wrong, or the app could not be set up.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#EnableSoftwareTokenMFAException")]
pub struct EnableSoftwareTokenMFAException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
