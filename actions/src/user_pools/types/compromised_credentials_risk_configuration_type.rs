use cognito_request::CognitoStructure;

use super::{CompromisedCredentialsActionsType, EventFilterType};

/// How passwords that are known to have leaked are met, and when they are looked for.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompromisedCredentialsRiskConfigurationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#CompromisedCredentialsRiskConfigurationType")]
pub struct CompromisedCredentialsRiskConfigurationType {
    /// The occasions at which passwords are checked; all, if left out.
    #[doc_ref("EventFiltersType")]
    pub event_filter: Option<Vec<EventFilterType>>,
    /// What is done about a leaked password.
    #[required]
    pub actions: CompromisedCredentialsActionsType,
}
