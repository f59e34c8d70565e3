use cognito_request::CognitoStructure;

use super::RecoveryOptionNameType;

/// A way back in for users, and its rank.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RecoveryOptionType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#RecoveryOptionType")]
pub struct RecoveryOptionType {
    /// The rank; 1 is tried first.
    #[required]
    #[doc_ref("PriorityType")]
    pub priority: i32,
    /// The way back in.
    #[required]
    pub name: RecoveryOptionNameType,
}
