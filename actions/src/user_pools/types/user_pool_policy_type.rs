use cognito_request::CognitoStructure;

use super::{PasswordPolicyType, SignInPolicyType};

/// What passwords must be like, and how a sign-in may begin.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolPolicyType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UserPoolPolicyType")]
pub struct UserPoolPolicyType {
    /// What passwords must be like.
    pub password_policy: Option<PasswordPolicyType>,
    /// What users may begin a sign-in with.
    pub sign_in_policy: Option<SignInPolicyType>,
}
