use cognito_request::CognitoStructure;

/// The `CloudWatch` log group that logs go to.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CloudWatchLogsConfigurationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#CloudWatchLogsConfigurationType")]
pub struct CloudWatchLogsConfigurationType {
    /// The log group in `CloudWatch`.
    #[doc_ref("ArnType")]
    pub log_group_arn: Option<String>,
}
