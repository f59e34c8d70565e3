//! `RevokeUserSession`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::RevokeAssociatedSessionsType;

/// Ends one session of the signed-in user.
///
/// Required: `access_token`, `session_id`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RevokeUserSession.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#RevokeUserSessionRequest")]
#[cognito(output = RevokeUserSessionResponse)]
pub struct RevokeUserSessionRequest {
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
    /// The session, by its id.
    #[required]
    #[doc_ref("SessionIdType")]
    pub session_id: String,
    /// Whether what hangs on the session is revoked with it.
    pub revoke_associated_sessions: Option<RevokeAssociatedSessionsType>,
}

/// What `RevokeUserSession` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RevokeUserSession.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#RevokeUserSessionResponse")]
pub struct RevokeUserSessionResponse {}
