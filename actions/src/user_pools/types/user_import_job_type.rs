use cognito_request::{CognitoStructure, Timestamp};

use super::{PasswordHashingAlgorithmType, UserImportJobStatusType};

/// An import of users from a CSV file.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserImportJobType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UserImportJobType")]
pub struct UserImportJobType {
    /// What the import job is called by people.
    #[doc_ref("UserImportJobNameType")]
    pub job_name: Option<String>,
    /// The import job, by its id.
    #[doc_ref("UserImportJobIdType")]
    pub job_id: Option<String>,
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: Option<String>,
    /// Where to upload the file, for 15 minutes.
    #[doc_ref("PreSignedUrlType")]
    pub pre_signed_url: Option<String>,
    /// When it was made.
    #[doc_ref("DateType")]
    pub creation_date: Option<Timestamp>,
    /// When the import began.
    #[doc_ref("DateType")]
    pub start_date: Option<Timestamp>,
    /// When the import ended.
    #[doc_ref("DateType")]
    pub completion_date: Option<Timestamp>,
    /// How far the import has come.
    pub status: Option<UserImportJobStatusType>,
    /// The role with which the import writes its log.
    #[doc_ref("ArnType")]
    pub cloud_watch_logs_role_arn: Option<String>,
    /// How many users have been imported.
    #[doc_ref("LongType")]
    pub imported_users: Option<i64>,
    /// How many users were left out, since there are such already.
    #[doc_ref("LongType")]
    pub skipped_users: Option<i64>,
    /// How many users could not be imported.
    #[doc_ref("LongType")]
    pub failed_users: Option<i64>,
    /// Why an import ended as it did.
    #[doc_ref("CompletionMessageType")]
    pub completion_message: Option<String>,
    /// How the passwords in an imported file are hashed.
    pub password_hashing_algorithm: Option<PasswordHashingAlgorithmType>,
}
