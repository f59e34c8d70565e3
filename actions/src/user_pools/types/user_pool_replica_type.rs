use cognito_request::CognitoStructure;

use super::{ReplicaRoleType, ReplicaStatusType};

/// The copy of a user pool in another region.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolReplicaType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UserPoolReplicaType")]
pub struct UserPoolReplicaType {
    /// The region of the copy.
    #[doc_ref("RegionNameType")]
    pub region_name: Option<String>,
    /// How far the copy is set up, and whether it is in use.
    pub status: Option<ReplicaStatusType>,
    /// Whether the copy is the one that is written to.
    pub role: Option<ReplicaRoleType>,
    /// The copy's Amazon resource name.
    #[doc_ref("ArnType")]
    pub user_pool_arn: Option<String>,
}
