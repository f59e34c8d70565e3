//! `GetOpenIdToken`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

/// Gives a token with which the identity can assume a role through AWS STS.
///
/// Required: `identity_id`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetOpenIdToken.html)
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#GetOpenIdTokenInput")]
#[cognito(output = GetOpenIdTokenResponse)]
pub struct GetOpenIdTokenInput {
    /// The id of the user.
    #[required]
    #[doc_ref("IdentityId")]
    pub identity_id: String,
    /// The tokens of the identity providers, by the names of these.
    #[doc_ref("LoginsMap")]
    pub logins: Option<BTreeMap<String, String>>,
}

/// The token, good for ten minutes.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetOpenIdToken.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#GetOpenIdTokenResponse")]
pub struct GetOpenIdTokenResponse {
    /// The id of the user.
    #[doc_ref("IdentityId")]
    pub identity_id: Option<String>,
    /// The `OpenID` Connect token.
    #[doc_ref("OIDCToken")]
    pub token: Option<String>,
}
