use cognito_request::CognitoStructure;

use super::{
    CustomEmailLambdaVersionConfigType, CustomSMSLambdaVersionConfigType,
    InboundFederationLambdaType, PreTokenGenerationVersionConfigType,
};

/// The Lambda functions that a user pool calls, by the occasion.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#LambdaConfigType")]
pub struct LambdaConfigType {
    /// The function that may refuse a sign-up, or confirm it.
    #[doc_ref("ArnType")]
    pub pre_sign_up: Option<String>,
    /// The function that words messages before they are sent.
    #[doc_ref("ArnType")]
    pub custom_message: Option<String>,
    /// The function that is told of a user who was confirmed.
    #[doc_ref("ArnType")]
    pub post_confirmation: Option<String>,
    /// The function that may refuse a sign-in.
    #[doc_ref("ArnType")]
    pub pre_authentication: Option<String>,
    /// The function that is told of a sign-in that succeeded.
    #[doc_ref("ArnType")]
    pub post_authentication: Option<String>,
    /// The function that says which custom challenge comes next.
    #[doc_ref("ArnType")]
    pub define_auth_challenge: Option<String>,
    /// The function that makes a custom challenge.
    #[doc_ref("ArnType")]
    pub create_auth_challenge: Option<String>,
    /// The function that judges the answer to a custom challenge.
    #[doc_ref("ArnType")]
    pub verify_auth_challenge_response: Option<String>,
    /// The function that changes ID tokens, in the old form.
    #[doc_ref("ArnType")]
    pub pre_token_generation: Option<String>,
    /// The function that looks users up in an older directory.
    #[doc_ref("ArnType")]
    pub user_migration: Option<String>,
    /// The function that changes tokens.
    pub pre_token_generation_config: Option<PreTokenGenerationVersionConfigType>,
    /// The function that sends text messages in place of Cognito.
    pub custom_sms_sender: Option<CustomSMSLambdaVersionConfigType>,
    /// The function that sends mail in place of Cognito.
    pub custom_email_sender: Option<CustomEmailLambdaVersionConfigType>,
    /// The key that codes for custom senders are encrypted with.
    #[doc_ref("ArnType")]
    pub kms_key_id: Option<String>,
    /// The function that transforms what external providers say of users.
    pub inbound_federation: Option<InboundFederationLambdaType>,
}
