//! `CreateUserPoolReplica`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::UserPoolReplicaType;

/// Makes a copy of a user pool in another region, kept up to date.
///
/// Required: `user_pool_id`, `region_name`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolReplica.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#CreateUserPoolReplicaRequest")]
#[cognito(output = CreateUserPoolReplicaResponse)]
pub struct CreateUserPoolReplicaRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The region of the copy.
    #[required]
    #[doc_ref("RegionNameType")]
    pub region_name: String,
    /// Tags, each a key and a value.
    #[doc_ref("UserPoolTagsType")]
    pub user_pool_tags: Option<BTreeMap<String, String>>,
}

/// The copy as it begins.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolReplica.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#CreateUserPoolReplicaResponse")]
pub struct CreateUserPoolReplicaResponse {
    /// The copy in another region.
    pub user_pool_replica: Option<UserPoolReplicaType>,
}
