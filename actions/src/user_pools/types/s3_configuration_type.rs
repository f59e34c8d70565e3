use cognito_request::CognitoStructure;

/// The Amazon S3 bucket that logs go to.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_S3ConfigurationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#S3ConfigurationType")]
pub struct S3ConfigurationType {
    /// The bucket for the log.
    #[doc_ref("S3ArnType")]
    pub bucket_arn: Option<String>,
}
