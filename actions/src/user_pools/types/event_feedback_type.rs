use cognito_request::{CognitoStructure, Timestamp};

use super::FeedbackValueType;

/// What someone said of a sign-in: whether it was the user's own.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EventFeedbackType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#EventFeedbackType")]
pub struct EventFeedbackType {
    /// Whether the sign-in was the user's own.
    #[required]
    pub feedback_value: FeedbackValueType,
    /// Who said it.
    #[required]
    #[doc_ref("StringType")]
    pub provider: String,
    /// When it was said.
    #[doc_ref("DateType")]
    pub feedback_date: Option<Timestamp>,
}
