//! `DescribeUserPoolDomain`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::DomainDescriptionType;

/// Looks up an address of sign-in pages.
///
/// Required: `domain`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserPoolDomain.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DescribeUserPoolDomainRequest")]
#[cognito(output = DescribeUserPoolDomainResponse)]
pub struct DescribeUserPoolDomainRequest {
    /// The domain of the sign-in pages, or its prefix.
    #[required]
    #[doc_ref("DomainType")]
    pub domain: String,
}

/// The address; without members where there is none.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserPoolDomain.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DescribeUserPoolDomainResponse")]
pub struct DescribeUserPoolDomainResponse {
    /// The address, and what is behind it.
    pub domain_description: Option<DomainDescriptionType>,
}
