//! `GetOpenIdTokenForDeveloperIdentity`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

/// Registers a user whom your own server has authenticated, and gives a token.
///
/// Required: `identity_pool_id`, `logins`.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetOpenIdTokenForDeveloperIdentity.html)
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#GetOpenIdTokenForDeveloperIdentityInput")]
#[cognito(output = GetOpenIdTokenForDeveloperIdentityResponse)]
pub struct GetOpenIdTokenForDeveloperIdentityInput {
    /// The identity pool that is meant, by its id: `REGION:GUID`.
    #[required]
    #[doc_ref("IdentityPoolId")]
    pub identity_pool_id: String,
    /// The id of the user.
    #[doc_ref("IdentityId")]
    pub identity_id: Option<String>,
    /// The tokens of the identity providers, by the names of these.
    #[required]
    #[doc_ref("LoginsMap")]
    pub logins: BTreeMap<String, String>,
    /// The claims that become tags of the session.
    #[doc_ref("PrincipalTags")]
    pub principal_tags: Option<BTreeMap<String, String>>,
    /// How many seconds the token is to be good for, a day at most.
    #[doc_ref("TokenDuration")]
    pub token_duration: Option<i64>,
}

/// The token, and the identity that it is of.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetOpenIdTokenForDeveloperIdentity.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#GetOpenIdTokenForDeveloperIdentityResponse")]
pub struct GetOpenIdTokenForDeveloperIdentityResponse {
    /// The id of the user.
    #[doc_ref("IdentityId")]
    pub identity_id: Option<String>,
    /// The `OpenID` Connect token.
    #[doc_ref("OIDCToken")]
    pub token: Option<String>,
}
