use cognito_request::CognitoStructure;

/// Whether the user has an authenticator app, and prefers it.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SoftwareTokenMfaSettingsType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#SoftwareTokenMfaSettingsType")]
pub struct SoftwareTokenMfaSettingsType {
    /// Whether it is in force.
    #[doc_ref("BooleanType")]
    pub enabled: Option<bool>,
    /// Whether it is the second factor that is asked for.
    #[doc_ref("BooleanType")]
    pub preferred_mfa: Option<bool>,
}
