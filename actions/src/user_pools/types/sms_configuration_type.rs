use cognito_request::CognitoStructure;

use super::EumsSmsConfigurationType;

/// How a user pool sends text messages, and in whose name.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SmsConfigurationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#SmsConfigurationType")]
pub struct SmsConfigurationType {
    /// The role with which text messages are sent.
    #[doc_ref("OptionalArnType")]
    pub sns_caller_arn: Option<String>,
    /// A word that the role demands, so that it is assumed for this pool only.
    #[doc_ref("StringType")]
    pub external_id: Option<String>,
    /// The region that text messages go out from.
    #[doc_ref("RegionCodeType")]
    pub sns_region: Option<String>,
    /// The messaging service that replaces Amazon SNS.
    pub eums_sms: Option<EumsSmsConfigurationType>,
}
