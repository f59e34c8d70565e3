use cognito_request::{CognitoStructure, Timestamp};

/// A group of users.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GroupType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#GroupType")]
pub struct GroupType {
    /// What a group is called within its user pool.
    #[doc_ref("GroupNameType")]
    pub group_name: Option<String>,
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: Option<String>,
    /// A text for people, which nothing depends on.
    #[doc_ref("DescriptionType")]
    pub description: Option<String>,
    /// The role that members of the group can assume.
    #[doc_ref("ArnType")]
    pub role_arn: Option<String>,
    /// The group's rank; the lowest number decides about the role.
    #[doc_ref("PrecedenceType")]
    pub precedence: Option<i32>,
    /// When it was last changed.
    #[doc_ref("DateType")]
    pub last_modified_date: Option<Timestamp>,
    /// When it was made.
    #[doc_ref("DateType")]
    pub creation_date: Option<Timestamp>,
}
