use cognito_request::{CognitoStructure, Timestamp};

use super::TermsEnforcementType;

/// A terms document, in short.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TermsDescriptionType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#TermsDescriptionType")]
pub struct TermsDescriptionType {
    /// The id of a terms document.
    #[required]
    #[doc_ref("TermsIdType")]
    pub terms_id: String,
    /// Which of the two documents it is: `terms-of-use` or `privacy-policy`.
    #[required]
    #[doc_ref("TermsNameType")]
    pub terms_name: String,
    /// Whether users must agree to the document.
    #[required]
    pub enforcement: TermsEnforcementType,
    /// When it was made.
    #[required]
    #[doc_ref("DateType")]
    pub creation_date: Timestamp,
    /// When it was last changed.
    #[required]
    #[doc_ref("DateType")]
    pub last_modified_date: Timestamp,
}
