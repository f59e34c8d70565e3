use cognito_request::CognitoStructure;

/// The authentication context class of one level.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AcrLevelConfigType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AcrLevelConfigType")]
pub struct AcrLevelConfigType {
    /// An authentication context class reference: what the claim `acr` says.
    #[required]
    #[doc_ref("AcrValueType")]
    pub acr_value: String,
}
