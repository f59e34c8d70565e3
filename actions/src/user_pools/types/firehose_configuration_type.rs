use cognito_request::CognitoStructure;

/// The Amazon Data Firehose stream that logs go to.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_FirehoseConfigurationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#FirehoseConfigurationType")]
pub struct FirehoseConfigurationType {
    /// The stream in Amazon Data Firehose.
    #[doc_ref("ArnType")]
    pub stream_arn: Option<String>,
}
