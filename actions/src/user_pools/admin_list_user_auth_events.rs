//! `AdminListUserAuthEvents`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::AuthEventType;

/// Lists what the threat protection has recorded of a user's sign-ins.
///
/// Required: `user_pool_id`, `username`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminListUserAuthEvents.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminListUserAuthEventsRequest")]
#[cognito(output = AdminListUserAuthEventsResponse)]
pub struct AdminListUserAuthEventsRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
    /// How many entries the page has at most.
    #[doc_ref("QueryLimitType")]
    pub max_results: Option<i32>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
}

/// A page of sign-in events.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminListUserAuthEvents.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminListUserAuthEventsResponse")]
pub struct AdminListUserAuthEventsResponse {
    /// The events of the page.
    #[doc_ref("AuthEventsType")]
    pub auth_events: Option<Vec<AuthEventType>>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
}
