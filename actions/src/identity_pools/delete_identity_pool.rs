//! `DeleteIdentityPool`.

use cognito_request::{CognitoRequest, Nothing};

/// Deletes an identity pool; its users can get no credentials any more.
///
/// Required: `identity_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_DeleteIdentityPool.html)
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#DeleteIdentityPoolInput")]
#[cognito(output = Nothing)]
pub struct DeleteIdentityPoolInput {
    /// The identity pool that is meant, by its id: `REGION:GUID`.
    #[required]
    #[doc_ref("IdentityPoolId")]
    pub identity_pool_id: String,
}
