use cognito_request::CognitoStructure;

/// The user pool's plan does not include this.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#FeatureUnavailableInTierException")]
pub struct FeatureUnavailableInTierException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
