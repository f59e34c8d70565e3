//! `AdminInitiateAuth`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{
    AnalyticsMetadataType, AuthFlowType, AuthenticationResultType, ChallengeNameType,
    ContextDataType,
};

/// Begins a sign-in from a server that has AWS credentials.
///
/// Required: `user_pool_id`, `client_id`, `auth_flow`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminInitiateAuth.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminInitiateAuthRequest")]
#[cognito(output = AdminInitiateAuthResponse)]
pub struct AdminInitiateAuthRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The id of an app client of the user pool.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: String,
    /// How the user signs in.
    #[required]
    pub auth_flow: AuthFlowType,
    /// What the sign-in needs, by name: `USERNAME`, `PASSWORD`, `SECRET_HASH`.
    #[doc_ref("AuthParametersType")]
    pub auth_parameters: Option<BTreeMap<String, String>>,
    /// What the Lambda triggers of the user pool are given. It is neither stored nor checked.
    #[doc_ref("ClientMetadataType")]
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// The Amazon Pinpoint endpoint that the action counts for.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// What the server knows of the user's device and connection.
    pub context_data: Option<ContextDataType>,
    /// What ties the steps of the sign-in together; good for one step.
    #[doc_ref("SessionType")]
    pub session: Option<String>,
}

/// Tokens, or the challenge that comes first.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminInitiateAuth.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminInitiateAuthResponse")]
pub struct AdminInitiateAuthResponse {
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
