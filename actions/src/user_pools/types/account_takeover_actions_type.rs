use cognito_request::CognitoStructure;

use super::AccountTakeoverActionType;

/// What is done about risky sign-ins, for each level of risk.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverActionsType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AccountTakeoverActionsType")]
#[allow(clippy::struct_field_names, reason = "the names are the definition's")]
pub struct AccountTakeoverActionsType {
    /// What is done about a low risk.
    pub low_action: Option<AccountTakeoverActionType>,
    /// What is done about a medium risk.
    pub medium_action: Option<AccountTakeoverActionType>,
    /// What is done about a high risk.
    pub high_action: Option<AccountTakeoverActionType>,
}
