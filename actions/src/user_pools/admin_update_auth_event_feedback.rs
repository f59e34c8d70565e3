//! `AdminUpdateAuthEventFeedback`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::FeedbackValueType;

/// Tells the threat protection whether a sign-in was the user's own, on behalf of an administrator.
///
/// Required: `user_pool_id`, `username`, `event_id`, `feedback_value`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminUpdateAuthEventFeedback.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminUpdateAuthEventFeedbackRequest")]
#[cognito(output = AdminUpdateAuthEventFeedbackResponse)]
pub struct AdminUpdateAuthEventFeedbackRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
    /// The recorded event, by its id.
    #[required]
    #[doc_ref("EventIdType")]
    pub event_id: String,
    /// Whether the sign-in was the user's own.
    #[required]
    pub feedback_value: FeedbackValueType,
}

/// What `AdminUpdateAuthEventFeedback` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminUpdateAuthEventFeedback.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminUpdateAuthEventFeedbackResponse")]
pub struct AdminUpdateAuthEventFeedbackResponse {}
