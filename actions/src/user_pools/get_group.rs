//! `GetGroup`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::GroupType;

/// Looks up a group by its name.
///
/// Required: `group_name`, `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetGroup.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetGroupRequest")]
#[cognito(output = GetGroupResponse)]
pub struct GetGroupRequest {
    /// What a group is called within its user pool.
    #[required]
    #[doc_ref("GroupNameType")]
    pub group_name: String,
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
}

/// The group that was found.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetGroup.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#GetGroupResponse")]
pub struct GetGroupResponse {
    /// A group of users.
    pub group: Option<GroupType>,
}
