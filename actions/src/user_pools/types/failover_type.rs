use cognito_request::CognitoStructure;

/// Where requests for an address go when its region fails.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_FailoverType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#FailoverType")]
pub struct FailoverType {
    /// The region that stands in.
    #[required]
    #[doc_ref("RegionNameType")]
    pub secondary_region: String,
    /// The health check that decides when to switch over.
    #[required]
    #[doc_ref("HealthCheckIdType")]
    pub primary_route53_health_check_id: String,
}
