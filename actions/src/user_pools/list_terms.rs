//! `ListTerms`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::TermsDescriptionType;

/// Lists the terms documents of a user pool.
///
/// Required: `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListTerms.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListTermsRequest")]
#[cognito(output = ListTermsResponse)]
pub struct ListTermsRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// How many entries the page has at most.
    #[doc_ref("ListTermsRequestMaxResultsInteger")]
    pub max_results: Option<i32>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("StringType")]
    pub next_token: Option<String>,
}

/// A page of documents, in short.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListTerms.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ListTermsResponse")]
pub struct ListTermsResponse {
    /// The documents of the page, in short.
    #[required]
    #[doc_ref("TermsDescriptionListType")]
    pub terms: Vec<TermsDescriptionType>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("StringType")]
    pub next_token: Option<String>,
}
