use cognito_request::CognitoStructure;

/// What a device's password is checked against, by the SRP protocol.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeviceSecretVerifierConfigType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DeviceSecretVerifierConfigType")]
pub struct DeviceSecretVerifierConfigType {
    /// The SRP verifier of the device's password, in base64.
    #[doc_ref("StringType")]
    pub password_verifier: Option<String>,
    /// The salt of the SRP verifier, in base64.
    #[doc_ref("StringType")]
    pub salt: Option<String>,
}
