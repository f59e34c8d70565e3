use cognito_request::CognitoStructure;

/// A mail to users about a risky sign-in.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NotifyEmailType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#NotifyEmailType")]
pub struct NotifyEmailType {
    /// What stands above the mail.
    #[required]
    #[doc_ref("EmailNotificationSubjectType")]
    pub subject: String,
    /// The mail, as HTML.
    #[doc_ref("EmailNotificationBodyType")]
    pub html_body: Option<String>,
    /// The mail, as plain text.
    #[doc_ref("EmailNotificationBodyType")]
    pub text_body: Option<String>,
}
