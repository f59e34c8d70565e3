//! `DeleteUserPoolClient`.

use cognito_request::{CognitoRequest, Nothing};

/// Deletes an app client, which can then sign nobody in.
///
/// Required: `user_pool_id`, `client_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPoolClient.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DeleteUserPoolClientRequest")]
#[cognito(output = Nothing)]
pub struct DeleteUserPoolClientRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The id of an app client of the user pool.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: String,
}
