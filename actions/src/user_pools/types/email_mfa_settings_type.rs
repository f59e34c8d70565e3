use cognito_request::CognitoStructure;

/// Whether sign-in codes are mailed to the user, and are preferred.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailMfaSettingsType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#EmailMfaSettingsType")]
pub struct EmailMfaSettingsType {
    /// Whether it is in force.
    #[doc_ref("BooleanType")]
    pub enabled: Option<bool>,
    /// Whether it is the second factor that is asked for.
    #[doc_ref("BooleanType")]
    pub preferred_mfa: Option<bool>,
}
