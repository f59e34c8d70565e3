//! `AdminRevokeUserSession`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::RevokeAssociatedSessionsType;

/// Ends one session of any user, on behalf of an administrator.
///
/// Required: `user_pool_id`, `username`, `session_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminRevokeUserSession.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminRevokeUserSessionRequest")]
#[cognito(output = AdminRevokeUserSessionResponse)]
pub struct AdminRevokeUserSessionRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
    /// The session, by its id.
    #[required]
    #[doc_ref("SessionIdType")]
    pub session_id: String,
    /// Whether what hangs on the session is revoked with it.
    pub revoke_associated_sessions: Option<RevokeAssociatedSessionsType>,
}

/// What `AdminRevokeUserSession` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminRevokeUserSession.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminRevokeUserSessionResponse")]
pub struct AdminRevokeUserSessionResponse {}
