use cognito_request::CognitoStructure;

/// Whether user names that differ only in case differ.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UsernameConfigurationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UsernameConfigurationType")]
pub struct UsernameConfigurationType {
    /// Whether `Ann` and `ann` are two users.
    #[required]
    #[doc_ref("WrappedBooleanType")]
    pub case_sensitive: bool,
}
