//! `CreateUserImportJob`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{PasswordHashingAlgorithmType, UserImportJobType};

/// Makes a job that imports users from a CSV file.
///
/// Required: `job_name`, `user_pool_id`, `cloud_watch_logs_role_arn`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserImportJob.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#CreateUserImportJobRequest")]
#[cognito(output = CreateUserImportJobResponse)]
pub struct CreateUserImportJobRequest {
    /// What the import job is called by people.
    #[required]
    #[doc_ref("UserImportJobNameType")]
    pub job_name: String,
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The role with which the import writes its log.
    #[required]
    #[doc_ref("ArnType")]
    pub cloud_watch_logs_role_arn: String,
    /// How the passwords in an imported file are hashed.
    pub password_hashing_algorithm: Option<PasswordHashingAlgorithmType>,
}

/// The job, with the address to upload the file to.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserImportJob.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#CreateUserImportJobResponse")]
pub struct CreateUserImportJobResponse {
    /// The import, with its counts.
    pub user_import_job: Option<UserImportJobType>,
}
