use cognito_request::CognitoStructure;

use super::AuthFactorType;

/// What users may begin a sign-in with, in this pool.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignInPolicyType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#SignInPolicyType")]
pub struct SignInPolicyType {
    /// What users may begin a sign-in with, besides a password.
    #[doc_ref("AllowedFirstAuthFactorsListType")]
    pub allowed_first_auth_factors: Option<Vec<AuthFactorType>>,
}
