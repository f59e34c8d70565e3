use cognito_request::CognitoStructure;

/// The user pool has threat protection switched off.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UserPoolAddOnNotEnabledException")]
pub struct UserPoolAddOnNotEnabledException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
