use cognito_request::CognitoStructure;

use super::MessageTemplateType;

/// Who may make users, and what an invitation says.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUserConfigType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminCreateUserConfigType")]
pub struct AdminCreateUserConfigType {
    /// Whether only administrators may make users, and nobody sign up.
    #[doc_ref("BooleanType")]
    pub allow_admin_create_user_only: Option<bool>,
    /// Days until an invitation lapses; superseded by `TemporaryPasswordValidityDays`.
    #[doc_ref("AdminCreateUserUnusedAccountValidityDaysType")]
    pub unused_account_validity_days: Option<i32>,
    /// What invitations say.
    pub invite_message_template: Option<MessageTemplateType>,
}
