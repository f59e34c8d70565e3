//! `ListUserPoolReplicas`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::UserPoolReplicaType;

/// Lists the copies of a user pool in other regions.
///
/// Required: `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserPoolReplicas.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListUserPoolReplicasRequest")]
#[cognito(output = ListUserPoolReplicasResponse)]
pub struct ListUserPoolReplicasRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKeyType")]
    pub next_token: Option<String>,
}

/// A page of copies.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserPoolReplicas.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ListUserPoolReplicasResponse")]
pub struct ListUserPoolReplicasResponse {
    /// The copies of the page.
    #[doc_ref("UserPoolReplicaListType")]
    pub user_pool_replicas: Option<Vec<UserPoolReplicaType>>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKeyType")]
    pub next_token: Option<String>,
}
