//! `StopUserImportJob`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::UserImportJobType;

/// Stops an import of users that is on its way.
///
/// Required: `user_pool_id`, `job_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StopUserImportJob.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#StopUserImportJobRequest")]
#[cognito(output = StopUserImportJobResponse)]
pub struct StopUserImportJobRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The import job, by its id.
    #[required]
    #[doc_ref("UserImportJobIdType")]
    pub job_id: String,
}

/// The job as it stops.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StopUserImportJob.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#StopUserImportJobResponse")]
pub struct StopUserImportJobResponse {
    /// The import, with its counts.
    pub user_import_job: Option<UserImportJobType>,
}
