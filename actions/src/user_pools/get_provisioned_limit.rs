//! `GetProvisionedLimit`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{LimitDefinitionType, LimitType};

/// Looks up a request limit that has been raised for a fee.
///
/// Required: `limit_definition`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetProvisionedLimit.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetProvisionedLimitRequest")]
#[cognito(output = GetProvisionedLimitResponse)]
pub struct GetProvisionedLimitRequest {
    /// The limit that is meant.
    #[required]
    pub limit_definition: LimitDefinitionType,
}

/// The limit, as provisioned and as free.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetProvisionedLimit.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#GetProvisionedLimitResponse")]
pub struct GetProvisionedLimitResponse {
    /// The limit that was asked about.
    #[required]
    pub limit: LimitType,
}
