use cognito_request::CognitoStructure;

/// Whether the user's passkeys count as a second factor.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnMfaSettingsType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#WebAuthnMfaSettingsType")]
pub struct WebAuthnMfaSettingsType {
    /// Whether it is in force.
    #[doc_ref("BooleanType")]
    pub enabled: Option<bool>,
}
