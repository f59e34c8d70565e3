use cognito_request::CognitoStructure;

/// An identity pool with its id and name only.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_IdentityPoolShortDescription.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#IdentityPoolShortDescription")]
pub struct IdentityPoolShortDescription {
    /// The identity pool that is meant, by its id: `REGION:GUID`.
    #[doc_ref("IdentityPoolId")]
    pub identity_pool_id: Option<String>,
    /// What the identity pool is called by people.
    #[doc_ref("IdentityPoolName")]
    pub identity_pool_name: Option<String>,
}
