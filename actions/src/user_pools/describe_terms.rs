//! `DescribeTerms`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::TermsType;

/// Looks up a terms document by its id.
///
/// Required: `terms_id`, `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeTerms.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DescribeTermsRequest")]
#[cognito(output = DescribeTermsResponse)]
pub struct DescribeTermsRequest {
    /// The id of a terms document.
    #[required]
    #[doc_ref("TermsIdType")]
    pub terms_id: String,
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
}

/// The document that was found.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeTerms.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DescribeTermsResponse")]
pub struct DescribeTermsResponse {
    /// The terms document.
    pub terms: Option<TermsType>,
}
