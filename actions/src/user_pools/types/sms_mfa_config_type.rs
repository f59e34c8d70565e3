use cognito_request::CognitoStructure;

use super::SmsConfigurationType;

/// The text message with a sign-in code.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SmsMfaConfigType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#SmsMfaConfigType")]
pub struct SmsMfaConfigType {
    /// The text message with a sign-in code.
    #[doc_ref("SmsVerificationMessageType")]
    pub sms_authentication_message: Option<String>,
    /// How a user pool sends text messages, and in whose name.
    pub sms_configuration: Option<SmsConfigurationType>,
}
