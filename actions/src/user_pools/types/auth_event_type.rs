use cognito_request::{CognitoStructure, Timestamp};

use super::{
    ChallengeResponseType, EventContextDataType, EventFeedbackType, EventResponseType,
    EventRiskType, EventType,
};

/// A sign-in, or something like it, as threat protection recorded it.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AuthEventType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AuthEventType")]
pub struct AuthEventType {
    /// The recorded event, by its id.
    #[doc_ref("StringType")]
    pub event_id: Option<String>,
    /// What a user did when an event was recorded.
    pub event_type: Option<EventType>,
    /// When the event happened.
    #[doc_ref("DateType")]
    pub creation_date: Option<Timestamp>,
    /// What came of a sign-in.
    pub event_response: Option<EventResponseType>,
    /// How risky a sign-in was found to be.
    pub event_risk: Option<EventRiskType>,
    /// Challenges of an event, each with its outcome.
    #[doc_ref("ChallengeResponseListType")]
    pub challenge_responses: Option<Vec<ChallengeResponseType>>,
    /// Where a sign-in came from.
    pub event_context_data: Option<EventContextDataType>,
    /// What someone said of a sign-in: whether it was the user's own.
    pub event_feedback: Option<EventFeedbackType>,
}
