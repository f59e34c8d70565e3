//! `DescribeUserPoolClient`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::UserPoolClientType;

/// Looks up an app client, its secret included.
///
/// Required: `user_pool_id`, `client_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserPoolClient.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DescribeUserPoolClientRequest")]
#[cognito(output = DescribeUserPoolClientResponse)]
pub struct DescribeUserPoolClientRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The id of an app client of the user pool.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: String,
}

/// The app client that was found.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserPoolClient.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DescribeUserPoolClientResponse")]
pub struct DescribeUserPoolClientResponse {
    /// The app client and its configuration.
    pub user_pool_client: Option<UserPoolClientType>,
}
