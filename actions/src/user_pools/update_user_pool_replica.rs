//! `UpdateUserPoolReplica`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{UpdateReplicaStatusType, UserPoolReplicaType};

/// Changes whether the copy of a user pool in another region is in use.
///
/// Required: `user_pool_id`, `region_name`, `status`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPoolReplica.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#UpdateUserPoolReplicaRequest")]
#[cognito(output = UpdateUserPoolReplicaResponse)]
pub struct UpdateUserPoolReplicaRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The region of the copy.
    #[required]
    #[doc_ref("RegionNameType")]
    pub region_name: String,
    /// Whether the copy is to be in use.
    #[required]
    pub status: UpdateReplicaStatusType,
}

/// The copy as changed.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPoolReplica.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UpdateUserPoolReplicaResponse")]
pub struct UpdateUserPoolReplicaResponse {
    /// The copy in another region.
    pub user_pool_replica: Option<UserPoolReplicaType>,
}
