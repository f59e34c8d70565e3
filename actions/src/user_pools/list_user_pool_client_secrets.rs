//! `ListUserPoolClientSecrets`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::ClientSecretDescriptorType;

/// Lists the secrets of an app client, without their values.
///
/// Required: `user_pool_id`, `client_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserPoolClientSecrets.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListUserPoolClientSecretsRequest")]
#[cognito(output = ListUserPoolClientSecretsResponse)]
pub struct ListUserPoolClientSecretsRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The id of an app client of the user pool.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: String,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
}

/// A page of secrets.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserPoolClientSecrets.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ListUserPoolClientSecretsResponse")]
pub struct ListUserPoolClientSecretsResponse {
    /// The secrets of the page.
    #[doc_ref("ClientSecretDescriptorListType")]
    pub client_secrets: Option<Vec<ClientSecretDescriptorType>>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
}
