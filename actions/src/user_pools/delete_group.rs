//! `DeleteGroup`.

use cognito_request::{CognitoRequest, Nothing};

/// Deletes a group; its users stay.
///
/// Required: `group_name`, `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteGroup.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DeleteGroupRequest")]
#[cognito(output = Nothing)]
pub struct DeleteGroupRequest {
    /// What a group is called within its user pool.
    #[required]
    #[doc_ref("GroupNameType")]
    pub group_name: String,
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
}
