use cognito_request::CognitoStructure;

use super::CompromisedCredentialsEventActionType;

/// What is done about a password that is known to have leaked.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompromisedCredentialsActionsType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#CompromisedCredentialsActionsType")]
pub struct CompromisedCredentialsActionsType {
    /// What is done.
    #[required]
    pub event_action: CompromisedCredentialsEventActionType,
}
