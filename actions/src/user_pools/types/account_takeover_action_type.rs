use cognito_request::CognitoStructure;

use super::AccountTakeoverEventActionType;

/// What is done about a risky sign-in of one level.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverActionType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AccountTakeoverActionType")]
pub struct AccountTakeoverActionType {
    /// Whether the user is told by mail.
    #[required]
    #[doc_ref("AccountTakeoverActionNotifyType")]
    pub notify: bool,
    /// What is done.
    #[required]
    pub event_action: AccountTakeoverEventActionType,
}
