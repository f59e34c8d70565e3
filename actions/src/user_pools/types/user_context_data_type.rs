use cognito_request::CognitoStructure;

/// What an application knows of the user's device, for threat protection.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserContextDataType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UserContextDataType")]
pub struct UserContextDataType {
    /// The network address of the user.
    #[doc_ref("StringType")]
    pub ip_address: Option<String>,
    /// The device's fingerprint, as Cognito's own library encodes it.
    #[doc_ref("StringType")]
    pub encoded_data: Option<String>,
}
