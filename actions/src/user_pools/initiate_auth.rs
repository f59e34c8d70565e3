//! `InitiateAuth`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{
    AnalyticsMetadataType, AuthFlowType, AuthenticationResultType, ChallengeNameType,
    UserContextDataType,
};

/// Begins a sign-in from an application of the user's own.
///
/// Required: `auth_flow`, `client_id`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#InitiateAuthRequest")]
#[cognito(output = InitiateAuthResponse)]
pub struct InitiateAuthRequest {
    /// How the user signs in.
    #[required]
    pub auth_flow: AuthFlowType,
    /// What the sign-in needs, by name: `USERNAME`, `PASSWORD`, `SECRET_HASH`.
    #[doc_ref("AuthParametersType")]
    pub auth_parameters: Option<BTreeMap<String, String>>,
    /// What the Lambda triggers of the user pool are given. It is neither stored nor checked.
    #[doc_ref("ClientMetadataType")]
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// The id of an app client of the user pool.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: String,
    /// The Amazon Pinpoint endpoint that the action counts for.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// What an application knows of the user's device, for threat protection.
    pub user_context_data: Option<UserContextDataType>,
    /// What ties the steps of the sign-in together; good for one step.
    #[doc_ref("SessionType")]
    pub session: Option<String>,
}

/// Tokens, or the challenge that comes first.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#InitiateAuthResponse")]
pub struct InitiateAuthResponse {
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
