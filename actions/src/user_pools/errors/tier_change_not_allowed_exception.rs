use cognito_request::CognitoStructure;

/// The user pool uses what the other plan does not include.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#TierChangeNotAllowedException")]
pub struct TierChangeNotAllowedException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
