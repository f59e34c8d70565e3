//! `GetUserAuthFactors`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::AuthFactorType;

/// Tells how the signed-in user can sign in.
///
/// Required: `access_token`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserAuthFactors.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetUserAuthFactorsRequest")]
#[cognito(output = GetUserAuthFactorsResponse)]
pub struct GetUserAuthFactorsRequest {
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
}

/// The factors that are set up, and the one that is preferred.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserAuthFactors.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#GetUserAuthFactorsResponse")]
pub struct GetUserAuthFactorsResponse {
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
