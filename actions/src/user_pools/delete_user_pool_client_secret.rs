//! `DeleteUserPoolClientSecret`.

use cognito_request::{CognitoRequest, CognitoStructure};

/// Deletes one of the secrets of an app client.
///
/// Required: `user_pool_id`, `client_id`, `client_secret_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPoolClientSecret.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DeleteUserPoolClientSecretRequest")]
#[cognito(output = DeleteUserPoolClientSecretResponse)]
#[allow(clippy::struct_field_names, reason = "the names are the definition's")]
pub struct DeleteUserPoolClientSecretRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The id of an app client of the user pool.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: String,
    /// The id of one of an app client's secrets.
    #[required]
    #[doc_ref("ClientSecretIdType")]
    pub client_secret_id: String,
}

/// What `DeleteUserPoolClientSecret` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPoolClientSecret.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DeleteUserPoolClientSecretResponse")]
pub struct DeleteUserPoolClientSecretResponse {}
