use cognito_request::CognitoStructure;

use super::EmailSendingAccountType;

/// How a user pool sends mail, and in whose name.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#EmailConfigurationType")]
pub struct EmailConfigurationType {
    /// The verified address in Amazon SES, by its Amazon resource name.
    #[doc_ref("ArnType")]
    pub source_arn: Option<String>,
    /// The address that answers to mail go to.
    #[doc_ref("EmailAddressType")]
    pub reply_to_email_address: Option<String>,
    /// Whether mail goes out through Cognito or through your own Amazon SES.
    pub email_sending_account: Option<EmailSendingAccountType>,
    /// The address that mail comes from.
    #[doc_ref("StringType")]
    pub from: Option<String>,
    /// The Amazon SES configuration set for the mail.
    #[doc_ref("SESConfigurationSet")]
    pub configuration_set: Option<String>,
}
