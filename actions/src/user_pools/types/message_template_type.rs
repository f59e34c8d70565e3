use cognito_request::CognitoStructure;

/// What invitations say.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_MessageTemplateType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#MessageTemplateType")]
pub struct MessageTemplateType {
    /// The text message of an invitation.
    #[doc_ref("SmsInviteMessageType")]
    pub sms_message: Option<String>,
    /// The mail of an invitation.
    #[doc_ref("EmailInviteMessageType")]
    pub email_message: Option<String>,
    /// What stands above the mail.
    #[doc_ref("EmailVerificationSubjectType")]
    pub email_subject: Option<String>,
}
