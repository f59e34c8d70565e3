//! `DeleteUserPool`.

use cognito_request::{CognitoRequest, Nothing};

/// Deletes a user pool and all its users.
///
/// Required: `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPool.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DeleteUserPoolRequest")]
#[cognito(output = Nothing)]
pub struct DeleteUserPoolRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
}
