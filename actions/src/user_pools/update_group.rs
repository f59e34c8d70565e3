//! `UpdateGroup`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::GroupType;

/// Changes the description, precedence or role of a group.
///
/// Required: `group_name`, `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateGroup.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#UpdateGroupRequest")]
#[cognito(output = UpdateGroupResponse)]
pub struct UpdateGroupRequest {
    /// What a group is called within its user pool.
    #[required]
    #[doc_ref("GroupNameType")]
    pub group_name: String,
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// A text for people, which nothing depends on.
    #[doc_ref("DescriptionType")]
    pub description: Option<String>,
    /// The role that members of the group can assume.
    #[doc_ref("ArnType")]
    pub role_arn: Option<String>,
    /// The group's rank; the lowest number decides about the role.
    #[doc_ref("PrecedenceType")]
    pub precedence: Option<i32>,
}

/// The group as changed.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateGroup.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UpdateGroupResponse")]
pub struct UpdateGroupResponse {
    /// A group of users.
    pub group: Option<GroupType>,
}
