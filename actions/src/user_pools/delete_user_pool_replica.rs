//! `DeleteUserPoolReplica`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::UserPoolReplicaType;

/// Deletes the copy of a user pool in another region.
///
/// Required: `user_pool_id`, `region_name`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPoolReplica.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DeleteUserPoolReplicaRequest")]
#[cognito(output = DeleteUserPoolReplicaResponse)]
pub struct DeleteUserPoolReplicaRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The region of the copy.
    #[required]
    #[doc_ref("RegionNameType")]
    pub region_name: String,
}

/// The copy as it goes.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPoolReplica.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DeleteUserPoolReplicaResponse")]
pub struct DeleteUserPoolReplicaResponse {
    /// The copy in another region.
    pub user_pool_replica: Option<UserPoolReplicaType>,
}
