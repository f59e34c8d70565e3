//! `StartUserImportJob`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::UserImportJobType;

/// Starts an import of users, once its file has been uploaded.
///
/// Required: `user_pool_id`, `job_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StartUserImportJob.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#StartUserImportJobRequest")]
#[cognito(output = StartUserImportJobResponse)]
pub struct StartUserImportJobRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The import job, by its id.
    #[required]
    #[doc_ref("UserImportJobIdType")]
    pub job_id: String,
}

/// The job as it starts.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StartUserImportJob.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#StartUserImportJobResponse")]
pub struct StartUserImportJobResponse {
    /// The import, with its counts.
    pub user_import_job: Option<UserImportJobType>,
}
