//! `CreateGroup`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::GroupType;

/// Makes a group in a user pool, perhaps with a role for its members.
///
/// Required: `group_name`, `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateGroup.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#CreateGroupRequest")]
#[cognito(output = CreateGroupResponse)]
pub struct CreateGroupRequest {
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

/// The group that was made.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateGroup.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#CreateGroupResponse")]
pub struct CreateGroupResponse {
    /// A group of users.
    pub group: Option<GroupType>,
}
