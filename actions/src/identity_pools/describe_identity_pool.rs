//! `DescribeIdentityPool`.

use cognito_request::CognitoRequest;

use super::types::IdentityPool;

/// Looks up the configuration of an identity pool.
///
/// Required: `identity_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_DescribeIdentityPool.html)
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#DescribeIdentityPoolInput")]
#[cognito(output = IdentityPool)]
pub struct DescribeIdentityPoolInput {
    /// The identity pool that is meant, by its id: `REGION:GUID`.
    #[required]
    #[doc_ref("IdentityPoolId")]
    pub identity_pool_id: String,
}
