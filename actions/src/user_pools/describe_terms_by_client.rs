//! `DescribeTermsByClient`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::TermsType;

/// Looks up a terms document by its name and app client.
///
/// Required: `client_id`, `user_pool_id`, `terms_name`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeTermsByClient.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DescribeTermsByClientRequest")]
#[cognito(output = DescribeTermsByClientResponse)]
pub struct DescribeTermsByClientRequest {
    /// The id of an app client of the user pool.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: String,
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// Which of the two documents it is: `terms-of-use` or `privacy-policy`.
    #[required]
    #[doc_ref("TermsNameType")]
    pub terms_name: String,
}

/// The document that was found there.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeTermsByClient.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DescribeTermsByClientResponse")]
pub struct DescribeTermsByClientResponse {
    /// The terms document.
    pub terms: Option<TermsType>,
}
