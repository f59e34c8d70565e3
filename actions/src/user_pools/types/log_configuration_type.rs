use cognito_request::CognitoStructure;

use super::{
    CloudWatchLogsConfigurationType, EventSourceName, FirehoseConfigurationType, LogLevel,
    S3ConfigurationType,
};

/// A log of a user pool, and its destination.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LogConfigurationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#LogConfigurationType")]
pub struct LogConfigurationType {
    /// How much the log is told.
    #[required]
    pub log_level: LogLevel,
    /// What the log is of.
    #[required]
    pub event_source: EventSourceName,
    /// The log group, if the log goes to `CloudWatch`.
    pub cloud_watch_logs_configuration: Option<CloudWatchLogsConfigurationType>,
    /// The bucket, if the log goes to Amazon S3.
    pub s3_configuration: Option<S3ConfigurationType>,
    /// The stream, if the log goes to Amazon Data Firehose.
    pub firehose_configuration: Option<FirehoseConfigurationType>,
}
