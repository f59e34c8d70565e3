use cognito_request::CognitoStructure;

/// A user pool whose users may enter, by one of its app clients.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_CognitoIdentityProvider.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#CognitoIdentityProvider")]
pub struct CognitoIdentityProvider {
    /// The user pool, by its address.
    #[doc_ref("CognitoIdentityProviderName")]
    pub provider_name: Option<String>,
    /// The app client whose users may enter.
    #[doc_ref("CognitoIdentityProviderClientId")]
    pub client_id: Option<String>,
    /// Whether it is checked that the user has not signed out globally.
    #[doc_ref("CognitoIdentityProviderTokenCheck")]
    pub server_side_token_check: Option<bool>,
}
