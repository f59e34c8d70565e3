//! `DescribeUserPool`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::UserPoolType;

/// Looks up the whole configuration of a user pool.
///
/// Required: `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserPool.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DescribeUserPoolRequest")]
#[cognito(output = DescribeUserPoolResponse)]
pub struct DescribeUserPoolRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
}

/// The configuration that is in force.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserPool.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DescribeUserPoolResponse")]
pub struct DescribeUserPoolResponse {
    /// The user pool and its configuration.
    pub user_pool: Option<UserPoolType>,
}
