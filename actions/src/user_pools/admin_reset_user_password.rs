//! `AdminResetUserPassword`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

/// Makes the password of a user void and sends a code with which to choose another.
///
/// Required: `user_pool_id`, `username`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminResetUserPassword.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminResetUserPasswordRequest")]
#[cognito(output = AdminResetUserPasswordResponse)]
pub struct AdminResetUserPasswordRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
    /// What the Lambda triggers of the user pool are given. It is neither stored nor checked.
    #[doc_ref("ClientMetadataType")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// What `AdminResetUserPassword` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminResetUserPassword.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminResetUserPasswordResponse")]
pub struct AdminResetUserPasswordResponse {}
