//! `AdminListUserSessions`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::SessionDescriptionType;

/// Lists the open sessions of any user, on behalf of an administrator.
///
/// Required: `user_pool_id`, `username`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminListUserSessions.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminListUserSessionsRequest")]
#[cognito(output = AdminListUserSessionsResponse)]
pub struct AdminListUserSessionsRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
}

/// A page of sessions.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminListUserSessions.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminListUserSessionsResponse")]
pub struct AdminListUserSessionsResponse {
    /// The sessions of the page.
    #[doc_ref("SessionsListType")]
    pub sessions: Option<Vec<SessionDescriptionType>>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
}
