//! `AddUserPoolClientSecret`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::ClientSecretDescriptorType;

/// Gives an app client a second secret, so that the first can be replaced without an outage.
///
/// Required: `user_pool_id`, `client_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AddUserPoolClientSecret.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AddUserPoolClientSecretRequest")]
#[cognito(output = AddUserPoolClientSecretResponse)]
pub struct AddUserPoolClientSecretRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The id of an app client of the user pool.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: String,
    /// The secret of the app client, if it has one.
    #[doc_ref("ClientSecretType")]
    pub client_secret: Option<String>,
}

/// The new secret, of which the value is shown only here.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AddUserPoolClientSecret.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AddUserPoolClientSecretResponse")]
pub struct AddUserPoolClientSecretResponse {
    /// A secret of an app client, of which the value is shown only when it is made.
    pub client_secret_descriptor: Option<ClientSecretDescriptorType>,
}
