//! `DescribeResourceServer`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::ResourceServerType;

/// Looks up an OAuth 2.0 API by its identifier.
///
/// Required: `user_pool_id`, `identifier`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeResourceServer.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DescribeResourceServerRequest")]
#[cognito(output = DescribeResourceServerResponse)]
pub struct DescribeResourceServerRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The OAuth 2.0 API, by what its scopes begin with.
    #[required]
    #[doc_ref("ResourceServerIdentifierType")]
    pub identifier: String,
}

/// The API and its scopes.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeResourceServer.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DescribeResourceServerResponse")]
pub struct DescribeResourceServerResponse {
    /// The OAuth 2.0 API and its scopes.
    #[required]
    pub resource_server: ResourceServerType,
}
