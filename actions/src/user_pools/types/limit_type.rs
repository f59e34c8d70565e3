use cognito_request::CognitoStructure;

use super::LimitDefinitionType;

/// A request limit, as provisioned and as free.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LimitType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#LimitType")]
pub struct LimitType {
    /// The limit that is meant.
    #[required]
    pub limit_definition: LimitDefinitionType,
    /// How many requests a second are provisioned.
    #[required]
    #[doc_ref("IntegerType")]
    pub provisioned_limit_value: i32,
    /// How many requests a second come without a fee.
    #[required]
    #[doc_ref("IntegerType")]
    pub free_limit_value: i32,
}
