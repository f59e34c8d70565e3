//! `ListUserSessions`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::SessionDescriptionType;

/// Lists the open sessions of the signed-in user.
///
/// Required: `access_token`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserSessions.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListUserSessionsRequest")]
#[cognito(output = ListUserSessionsResponse)]
pub struct ListUserSessionsRequest {
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
}

/// A page of sessions.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserSessions.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ListUserSessionsResponse")]
pub struct ListUserSessionsResponse {
    /// The sessions of the page.
    #[doc_ref("SessionsListType")]
    pub sessions: Option<Vec<SessionDescriptionType>>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
}
