//! `CreateUserPoolDomain`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{CustomDomainConfigType, RoutingType};

/// Gives a user pool an address for its sign-in pages.
///
/// Required: `domain`, `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolDomain.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#CreateUserPoolDomainRequest")]
#[cognito(output = CreateUserPoolDomainResponse)]
pub struct CreateUserPoolDomainRequest {
    /// The domain of the sign-in pages, or its prefix.
    #[required]
    #[doc_ref("DomainType")]
    pub domain: String,
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// Which sign-in pages: 1 for the classic ones, 2 for managed login.
    #[doc_ref("WrappedIntegerType")]
    pub managed_login_version: Option<i32>,
    /// The certificate, for a domain of your own.
    pub custom_domain_config: Option<CustomDomainConfigType>,
    /// How requests find the region that answers.
    pub routing: Option<RoutingType>,
}

/// What the address is served by.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolDomain.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#CreateUserPoolDomainResponse")]
pub struct CreateUserPoolDomainResponse {
    /// Which sign-in pages: 1 for the classic ones, 2 for managed login.
    #[doc_ref("WrappedIntegerType")]
    pub managed_login_version: Option<i32>,
    /// The name to point your own domain at.
    #[doc_ref("DomainType")]
    pub cloud_front_domain: Option<String>,
    /// How requests find the region that answers.
    pub routing: Option<RoutingType>,
}
