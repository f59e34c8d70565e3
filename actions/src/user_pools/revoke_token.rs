//! `RevokeToken`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::RevokeAssociatedSessionsType;

/// Makes a refresh token void, and the access tokens that came of it.
///
/// Required: `token`, `client_id`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RevokeToken.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#RevokeTokenRequest")]
#[cognito(output = RevokeTokenResponse)]
pub struct RevokeTokenRequest {
    /// The refresh token to be revoked.
    #[required]
    #[doc_ref("TokenModelType")]
    pub token: String,
    /// The id of an app client of the user pool.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: String,
    /// The secret of the app client, if it has one.
    #[doc_ref("ClientSecretType")]
    pub client_secret: Option<String>,
    /// Whether what hangs on the session is revoked with it.
    pub revoke_associated_sessions: Option<RevokeAssociatedSessionsType>,
}

/// What `RevokeToken` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RevokeToken.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#RevokeTokenResponse")]
pub struct RevokeTokenResponse {}
