//! `GetClientToken`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::ClientAuthenticationResultType;

/// Asks for tokens in the name of an app client itself, without a user.
///
/// Required: `client_id`, `secret`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetClientToken.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetClientTokenRequest")]
#[cognito(output = GetClientTokenResponse)]
pub struct GetClientTokenRequest {
    /// The id of an app client of the user pool.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: String,
    /// The secret of the app client.
    #[required]
    #[doc_ref("ClientSecretType")]
    pub secret: String,
    /// The scopes that the token is to have.
    #[doc_ref("ScopeListType")]
    pub scopes: Option<Vec<String>>,
    /// What the Lambda triggers of the user pool are given. It is neither stored nor checked.
    #[doc_ref("ClientMetadataType")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// The token of the app client.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetClientToken.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#GetClientTokenResponse")]
pub struct GetClientTokenResponse {
    /// The app client's token.
    pub client_authentication_result: Option<ClientAuthenticationResultType>,
}
