use cognito_request::CognitoStructure;

use super::{CustomDomainConfigType, DomainStatusType, RoutingType};

/// An address of sign-in pages, and what is behind it.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DomainDescriptionType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DomainDescriptionType")]
pub struct DomainDescriptionType {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: Option<String>,
    /// The account that owns the user pool.
    #[doc_ref("AWSAccountIdType")]
    pub aws_account_id: Option<String>,
    /// The domain of the sign-in pages, or its prefix.
    #[doc_ref("DomainType")]
    pub domain: Option<String>,
    /// The bucket that the pages' static files are in.
    #[doc_ref("S3BucketType")]
    pub s3_bucket: Option<String>,
    /// The `CloudFront` distribution behind the address.
    #[doc_ref("StringType")]
    pub cloud_front_distribution: Option<String>,
    /// The state of the address.
    #[doc_ref("DomainVersionType")]
    pub version: Option<String>,
    /// How far the address is set up.
    pub status: Option<DomainStatusType>,
    /// The certificate, for a domain of your own.
    pub custom_domain_config: Option<CustomDomainConfigType>,
    /// Which sign-in pages: 1 for the classic ones, 2 for managed login.
    #[doc_ref("WrappedIntegerType")]
    pub managed_login_version: Option<i32>,
    /// How requests find the region that answers.
    pub routing: Option<RoutingType>,
}
