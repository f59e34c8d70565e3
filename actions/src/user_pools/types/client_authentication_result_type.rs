use cognito_request::CognitoStructure;

/// The token that an app client itself was given.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ClientAuthenticationResultType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ClientAuthenticationResultType")]
pub struct ClientAuthenticationResultType {
    /// The token for the APIs of the app client's scopes.
    #[doc_ref("TokenModelType")]
    pub access_token: Option<String>,
    /// How many seconds the token is good for.
    #[doc_ref("IntegerType")]
    pub expires_in: Option<i32>,
    /// How the token is sent: `Bearer`.
    #[doc_ref("StringType")]
    pub token_type: Option<String>,
}
