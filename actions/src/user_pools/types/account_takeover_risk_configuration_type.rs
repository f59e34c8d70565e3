use cognito_request::CognitoStructure;

use super::{AccountTakeoverActionsType, NotifyConfigurationType};

/// How sign-ins that look like someone else's are met.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverRiskConfigurationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AccountTakeoverRiskConfigurationType")]
pub struct AccountTakeoverRiskConfigurationType {
    /// The mails that users are sent.
    pub notify_configuration: Option<NotifyConfigurationType>,
    /// What is done about each level of risk.
    #[required]
    pub actions: AccountTakeoverActionsType,
}
