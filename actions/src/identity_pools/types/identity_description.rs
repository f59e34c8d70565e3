use cognito_request::{CognitoStructure, Timestamp};

/// An identity: when it was made, and the providers that it is linked to.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_DescribeIdentity.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#IdentityDescription")]
pub struct IdentityDescription {
    /// The id of the user.
    #[doc_ref("IdentityId")]
    pub identity_id: Option<String>,
    /// The providers that the identity is linked to.
    #[doc_ref("LoginsList")]
    pub logins: Option<Vec<String>>,
    /// When the identity was made.
    #[doc_ref("DateType")]
    pub creation_date: Option<Timestamp>,
    /// When the identity was last changed.
    #[doc_ref("DateType")]
    pub last_modified_date: Option<Timestamp>,
}
