//! `AdminDeleteUser`.

use cognito_request::{CognitoRequest, Nothing};

/// Deletes a user for good, on behalf of an administrator.
///
/// Required: `user_pool_id`, `username`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDeleteUser.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminDeleteUserRequest")]
#[cognito(output = Nothing)]
pub struct AdminDeleteUserRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
}
