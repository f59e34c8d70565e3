//! `CreateTerms`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{TermsEnforcementType, TermsSourceType, TermsType};

/// Makes a terms document that users of an app client are shown.
///
/// Required: `user_pool_id`, `client_id`, `terms_name`, `terms_source`, `enforcement`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateTerms.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#CreateTermsRequest")]
#[cognito(output = CreateTermsResponse)]
pub struct CreateTermsRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The id of an app client of the user pool.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: String,
    /// Which of the two documents it is: `terms-of-use` or `privacy-policy`.
    #[required]
    #[doc_ref("TermsNameType")]
    pub terms_name: String,
    /// Where the text of the document is kept.
    #[required]
    pub terms_source: TermsSourceType,
    /// Whether users must agree to the document.
    #[required]
    pub enforcement: TermsEnforcementType,
    /// The addresses of the document, by language.
    #[doc_ref("LinksType")]
    pub links: Option<BTreeMap<String, String>>,
}

/// The document that was made.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateTerms.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#CreateTermsResponse")]
pub struct CreateTermsResponse {
    /// The terms document.
    pub terms: Option<TermsType>,
}
