//! `AdminConfirmSignUp`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

/// Confirms a user who has signed up, without the code.
///
/// Required: `user_pool_id`, `username`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminConfirmSignUp.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminConfirmSignUpRequest")]
#[cognito(output = AdminConfirmSignUpResponse)]
pub struct AdminConfirmSignUpRequest {
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

/// What `AdminConfirmSignUp` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminConfirmSignUp.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminConfirmSignUpResponse")]
pub struct AdminConfirmSignUpResponse {}
