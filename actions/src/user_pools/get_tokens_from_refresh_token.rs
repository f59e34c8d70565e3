//! `GetTokensFromRefreshToken`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::AuthenticationResultType;

/// Exchanges a refresh token for new tokens, and under rotation for a new refresh token.
///
/// Required: `refresh_token`, `client_id`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetTokensFromRefreshToken.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetTokensFromRefreshTokenRequest")]
#[cognito(output = GetTokensFromRefreshTokenResponse)]
pub struct GetTokensFromRefreshTokenRequest {
    /// The token for new tokens.
    #[required]
    #[doc_ref("TokenModelType")]
    pub refresh_token: String,
    /// The id of an app client of the user pool.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: String,
    /// The secret of the app client, if it has one.
    #[doc_ref("ClientSecretType")]
    pub client_secret: Option<String>,
    /// The key of a device: `REGION_GUID`.
    #[doc_ref("DeviceKeyType")]
    pub device_key: Option<String>,
    /// What the Lambda triggers of the user pool are given. It is neither stored nor checked.
    #[doc_ref("ClientMetadataType")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// The new tokens.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetTokensFromRefreshToken.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#GetTokensFromRefreshTokenResponse")]
pub struct GetTokensFromRefreshTokenResponse {
    /// The tokens, if no challenge is left.
    pub authentication_result: Option<AuthenticationResultType>,
}
