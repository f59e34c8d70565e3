use cognito_request::CognitoStructure;

use super::FeatureType;

/// Whether a refresh token is replaced whenever it is used.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RefreshTokenRotationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#RefreshTokenRotationType")]
pub struct RefreshTokenRotationType {
    /// Whether refresh tokens are replaced on use.
    #[required]
    pub feature: FeatureType,
    /// How many seconds a replaced refresh token still works.
    #[doc_ref("RetryGracePeriodSecondsType")]
    pub retry_grace_period_seconds: Option<i32>,
}
