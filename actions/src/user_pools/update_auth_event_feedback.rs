//! `UpdateAuthEventFeedback`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::FeedbackValueType;

/// Tells the threat protection whether a sign-in was the user's own, by a link in a mail.
///
/// Required: `user_pool_id`, `username`, `event_id`, `feedback_token`, `feedback_value`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateAuthEventFeedback.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#UpdateAuthEventFeedbackRequest")]
#[cognito(output = UpdateAuthEventFeedbackResponse)]
pub struct UpdateAuthEventFeedbackRequest {
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
    /// The token from the mail that asked the user.
    #[required]
    #[doc_ref("TokenModelType")]
    pub feedback_token: String,
    /// Whether the sign-in was the user's own.
    #[required]
    pub feedback_value: FeedbackValueType,
}

/// What `UpdateAuthEventFeedback` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateAuthEventFeedback.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UpdateAuthEventFeedbackResponse")]
pub struct UpdateAuthEventFeedbackResponse {}
