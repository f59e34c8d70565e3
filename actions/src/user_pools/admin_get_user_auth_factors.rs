//! `AdminGetUserAuthFactors`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::AuthFactorType;

/// Tells how any user can sign in, on behalf of an administrator.
///
/// Required: `user_pool_id`, `username`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminGetUserAuthFactors.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminGetUserAuthFactorsRequest")]
#[cognito(output = AdminGetUserAuthFactorsResponse)]
pub struct AdminGetUserAuthFactorsRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
}

/// The factors that are set up, and the one that is preferred.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminGetUserAuthFactors.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminGetUserAuthFactorsResponse")]
pub struct AdminGetUserAuthFactorsResponse {
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
    /// The second factor that is asked for, by name.
    #[doc_ref("StringType")]
    pub preferred_mfa_setting: Option<String>,
    /// The second factors of a user, by name: `SMS_MFA`, `SOFTWARE_TOKEN_MFA`.
    #[doc_ref("UserMFASettingListType")]
    pub user_mfa_setting_list: Option<Vec<String>>,
    /// The ways to sign in that the user has set up.
    #[doc_ref("ConfiguredUserAuthFactorsListType")]
    pub configured_user_auth_factors: Option<Vec<AuthFactorType>>,
}
