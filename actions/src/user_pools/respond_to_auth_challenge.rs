//! `RespondToAuthChallenge`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{
    AnalyticsMetadataType, AuthenticationResultType, ChallengeNameType, UserContextDataType,
};

/// Answers a challenge of a sign-in.
///
/// Required: `client_id`, `challenge_name`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RespondToAuthChallenge.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#RespondToAuthChallengeRequest")]
#[cognito(output = RespondToAuthChallengeResponse)]
pub struct RespondToAuthChallengeRequest {
    /// The id of an app client of the user pool.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: String,
    /// The challenge that is to be met, or is answered.
    #[required]
    pub challenge_name: ChallengeNameType,
    /// What ties the steps of the sign-in together; good for one step.
    #[doc_ref("SessionType")]
    pub session: Option<String>,
    /// What the user answers to a challenge, by name: `USERNAME`, `SMS_MFA_CODE`.
    #[doc_ref("ChallengeResponsesType")]
    pub challenge_responses: Option<BTreeMap<String, String>>,
    /// The Amazon Pinpoint endpoint that the action counts for.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// What an application knows of the user's device, for threat protection.
    pub user_context_data: Option<UserContextDataType>,
    /// What the Lambda triggers of the user pool are given. It is neither stored nor checked.
    #[doc_ref("ClientMetadataType")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// Tokens, or the next challenge.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RespondToAuthChallenge.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#RespondToAuthChallengeResponse")]
pub struct RespondToAuthChallengeResponse {
    /// The challenge that is to be met, or is answered.
    pub challenge_name: Option<ChallengeNameType>,
    /// What ties the steps of the sign-in together; good for one step.
    #[doc_ref("SessionType")]
    pub session: Option<String>,
    /// What the user needs to know for the challenge, by name.
    #[doc_ref("ChallengeParametersType")]
    pub challenge_parameters: Option<BTreeMap<String, String>>,
    /// The tokens, if no challenge is left.
    pub authentication_result: Option<AuthenticationResultType>,
    /// The challenges that the user may choose from.
    #[doc_ref("AvailableChallengeListType")]
    pub available_challenges: Option<Vec<ChallengeNameType>>,
}
