//! `AdminDeleteSoftwareToken`.

use cognito_request::{CognitoRequest, CognitoStructure};

/// Takes the authenticator app away from a user, on behalf of an administrator.
///
/// Required: `user_pool_id`, `username`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDeleteSoftwareToken.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminDeleteSoftwareTokenRequest")]
#[cognito(output = AdminDeleteSoftwareTokenResponse)]
pub struct AdminDeleteSoftwareTokenRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
}

/// What `AdminDeleteSoftwareToken` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDeleteSoftwareToken.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminDeleteSoftwareTokenResponse")]
pub struct AdminDeleteSoftwareTokenResponse {}
