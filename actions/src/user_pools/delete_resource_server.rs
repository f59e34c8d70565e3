//! `DeleteResourceServer`.

use cognito_request::{CognitoRequest, Nothing};

/// Removes an OAuth 2.0 API and its scopes from a user pool.
///
/// Required: `user_pool_id`, `identifier`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteResourceServer.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DeleteResourceServerRequest")]
#[cognito(output = Nothing)]
pub struct DeleteResourceServerRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The OAuth 2.0 API, by what its scopes begin with.
    #[required]
    #[doc_ref("ResourceServerIdentifierType")]
    pub identifier: String,
}
