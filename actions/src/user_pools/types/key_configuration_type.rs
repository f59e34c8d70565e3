use cognito_request::CognitoStructure;

use super::EncryptionKeyType;

/// The key that the data of a user pool is encrypted with.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_KeyConfigurationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#KeyConfigurationType")]
pub struct KeyConfigurationType {
    /// Whose key it is.
    pub key_type: Option<EncryptionKeyType>,
    /// The key, if it is your own.
    #[doc_ref("EncryptionKeyArnType")]
    pub kms_key_arn: Option<String>,
}
