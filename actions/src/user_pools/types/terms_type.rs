use std::collections::BTreeMap;

use cognito_request::{CognitoStructure, Timestamp};

use super::{TermsEnforcementType, TermsSourceType};

/// A terms document that users of an app client are shown.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TermsType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#TermsType")]
pub struct TermsType {
    /// The id of a terms document.
    #[required]
    #[doc_ref("TermsIdType")]
    pub terms_id: String,
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
    #[required]
    #[doc_ref("LinksType")]
    pub links: BTreeMap<String, String>,
    /// When it was made.
    #[required]
    #[doc_ref("DateType")]
    pub creation_date: Timestamp,
    /// When it was last changed.
    #[required]
    #[doc_ref("DateType")]
    pub last_modified_date: Timestamp,
}
