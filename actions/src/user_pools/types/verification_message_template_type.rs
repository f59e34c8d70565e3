use cognito_request::CognitoStructure;

use super::DefaultEmailOptionType;

/// What messages with codes and links say.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_VerificationMessageTemplateType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#VerificationMessageTemplateType")]
pub struct VerificationMessageTemplateType {
    /// The text message with a code.
    #[doc_ref("SmsVerificationMessageType")]
    pub sms_message: Option<String>,
    /// The mail, with a placeholder for the code.
    #[doc_ref("EmailVerificationMessageType")]
    pub email_message: Option<String>,
    /// What stands above the mail.
    #[doc_ref("EmailVerificationSubjectType")]
    pub email_subject: Option<String>,
    /// The mail with a link to confirm.
    #[doc_ref("EmailVerificationMessageByLinkType")]
    pub email_message_by_link: Option<String>,
    /// What stands above the mail with a link.
    #[doc_ref("EmailVerificationSubjectByLinkType")]
    pub email_subject_by_link: Option<String>,
    /// Whether users confirm with a link or with a code.
    pub default_email_option: Option<DefaultEmailOptionType>,
}
