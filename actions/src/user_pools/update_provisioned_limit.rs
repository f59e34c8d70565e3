//! `UpdateProvisionedLimit`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{LimitDefinitionType, LimitType};

/// Raises or lowers a request limit for a fee.
///
/// Required: `limit_definition`, `requested_limit_value`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateProvisionedLimit.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#UpdateProvisionedLimitRequest")]
#[cognito(output = UpdateProvisionedLimitResponse)]
pub struct UpdateProvisionedLimitRequest {
    /// The limit that is meant.
    #[required]
    pub limit_definition: LimitDefinitionType,
    /// How many requests a second are wanted.
    #[required]
    #[doc_ref("IntegerType")]
    pub requested_limit_value: i32,
}

/// The limit as changed.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateProvisionedLimit.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UpdateProvisionedLimitResponse")]
pub struct UpdateProvisionedLimitResponse {
    /// The limit as it is now.
    #[required]
    pub limit: LimitType,
}
