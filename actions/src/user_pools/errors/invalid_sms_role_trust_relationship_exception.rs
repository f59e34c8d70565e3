use cognito_request::CognitoStructure;

/// The role does not trust Cognito, or not with this external id.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#InvalidSmsRoleTrustRelationshipException")]
pub struct InvalidSmsRoleTrustRelationshipException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
