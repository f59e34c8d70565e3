use cognito_request::CognitoStructure;

use super::{ChallengeName, ChallengeResponse};

/// A challenge of an event, with its outcome.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ChallengeResponseType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ChallengeResponseType")]
pub struct ChallengeResponseType {
    /// The challenge that is to be met, or is answered.
    pub challenge_name: Option<ChallengeName>,
    /// Whether a challenge was met.
    pub challenge_response: Option<ChallengeResponse>,
}
