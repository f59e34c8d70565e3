use cognito_request::CognitoStructure;

/// An app client, in short.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolClientDescription.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UserPoolClientDescription")]
pub struct UserPoolClientDescription {
    /// The id of an app client of the user pool.
    #[doc_ref("ClientIdType")]
    pub client_id: Option<String>,
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: Option<String>,
    /// What an app client is called by people.
    #[doc_ref("ClientNameType")]
    pub client_name: Option<String>,
}
