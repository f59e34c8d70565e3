use cognito_request::CognitoStructure;

use super::NotifyEmailType;

/// Mail to users about risky sign-ins, and in whose name.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NotifyConfigurationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#NotifyConfigurationType")]
pub struct NotifyConfigurationType {
    /// The address that mail comes from.
    #[doc_ref("StringType")]
    pub from: Option<String>,
    /// The address that answers go to.
    #[doc_ref("StringType")]
    pub reply_to: Option<String>,
    /// The verified address in Amazon SES, by its Amazon resource name.
    #[required]
    #[doc_ref("ArnType")]
    pub source_arn: String,
    /// The mail for a sign-in that was blocked.
    pub block_email: Option<NotifyEmailType>,
    /// The mail for a sign-in that was let pass.
    pub no_action_email: Option<NotifyEmailType>,
    /// The mail for a sign-in that needed a second factor.
    pub mfa_email: Option<NotifyEmailType>,
}
