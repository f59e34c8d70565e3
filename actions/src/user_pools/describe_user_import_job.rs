//! `DescribeUserImportJob`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::UserImportJobType;

/// Looks up how far an import of users has come.
///
/// Required: `user_pool_id`, `job_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserImportJob.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DescribeUserImportJobRequest")]
#[cognito(output = DescribeUserImportJobResponse)]
pub struct DescribeUserImportJobRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The import job, by its id.
    #[required]
    #[doc_ref("UserImportJobIdType")]
    pub job_id: String,
}

/// The job and its counts.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserImportJob.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DescribeUserImportJobResponse")]
pub struct DescribeUserImportJobResponse {
    /// The import, with its counts.
    pub user_import_job: Option<UserImportJobType>,
}
