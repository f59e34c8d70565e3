use cognito_request::CognitoStructure;

/// A code could not be delivered to the user.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#CodeDeliveryFailureException")]
pub struct CodeDeliveryFailureException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
