//! `UpdateTerms`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{TermsEnforcementType, TermsSourceType, TermsType};

/// Changes a terms document of an app client.
///
/// Required: `terms_id`, `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateTerms.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#UpdateTermsRequest")]
#[cognito(output = UpdateTermsResponse)]
pub struct UpdateTermsRequest {
    /// The id of a terms document.
    #[required]
    #[doc_ref("TermsIdType")]
    pub terms_id: String,
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// Which of the two documents it is: `terms-of-use` or `privacy-policy`.
    #[doc_ref("TermsNameType")]
    pub terms_name: Option<String>,
    /// Where the text of the document is kept.
    pub terms_source: Option<TermsSourceType>,
    /// Whether users must agree to the document.
    pub enforcement: Option<TermsEnforcementType>,
    /// The addresses of the document, by language.
    #[doc_ref("LinksType")]
    pub links: Option<BTreeMap<String, String>>,
}

/// The document as changed.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateTerms.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UpdateTermsResponse")]
pub struct UpdateTermsResponse {
    /// The terms document.
    pub terms: Option<TermsType>,
}
