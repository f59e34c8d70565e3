use cognito_request::CognitoStructure;

/// The mail with a sign-in code.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailMfaConfigType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#EmailMfaConfigType")]
pub struct EmailMfaConfigType {
    /// The mail, with a placeholder for the code.
    #[doc_ref("EmailMfaMessageType")]
    pub message: Option<String>,
    /// What stands above the mail.
    #[doc_ref("EmailMfaSubjectType")]
    pub subject: Option<String>,
}
