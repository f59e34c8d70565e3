use cognito_request::CognitoStructure;

/// A scope of an OAuth 2.0 API, and what it permits.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResourceServerScopeType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ResourceServerScopeType")]
pub struct ResourceServerScopeType {
    /// The scope, without the identifier of its API.
    #[required]
    #[doc_ref("ResourceServerScopeNameType")]
    pub scope_name: String,
    /// What the scope permits, for people.
    #[required]
    #[doc_ref("ResourceServerScopeDescriptionType")]
    pub scope_description: String,
}
