use cognito_request::CognitoStructure;

/// Whether users may have authenticator apps.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SoftwareTokenMfaConfigType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#SoftwareTokenMfaConfigType")]
pub struct SoftwareTokenMfaConfigType {
    /// Whether it is in force.
    #[doc_ref("BooleanType")]
    pub enabled: Option<bool>,
}
