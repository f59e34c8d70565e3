//! `GetDerivedToken`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{IssuedTokenTypeIdentifierType, OAuthTokenTypeType, TokenTypeIdentifierType};

/// Exchanges a token for another that acts for its subject.
///
/// Required: `client_id`, `subject_token`, `subject_token_type`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetDerivedToken.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetDerivedTokenRequest")]
#[cognito(output = GetDerivedTokenResponse)]
pub struct GetDerivedTokenRequest {
    /// The id of an app client of the user pool.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: String,
    /// The secret of the app client, if it has one.
    #[doc_ref("ClientSecretType")]
    pub client_secret: Option<String>,
    /// The token of the user in whose name the derived one speaks.
    #[required]
    #[doc_ref("GetDerivedTokenTokenModelType")]
    pub subject_token: String,
    /// What the subject's token is.
    #[required]
    pub subject_token_type: TokenTypeIdentifierType,
    /// The provider that made the subject's token.
    #[doc_ref("ProviderNameType")]
    pub subject_token_provider_name: Option<String>,
    /// The token of whoever acts for the subject.
    #[doc_ref("GetDerivedTokenTokenModelType")]
    pub actor_token: Option<String>,
    /// What the actor's token is.
    pub actor_token_type: Option<TokenTypeIdentifierType>,
    /// The provider that made the actor's token.
    #[doc_ref("ProviderNameType")]
    pub actor_token_provider_name: Option<String>,
    /// The scopes that the derived token is to have.
    #[doc_ref("ScopeListType")]
    pub scopes: Option<Vec<String>>,
    /// Who the derived token is meant for.
    #[doc_ref("AudienceListType")]
    pub audiences: Option<Vec<String>>,
    /// The APIs that the derived token is asked for.
    #[doc_ref("ResourceListType")]
    pub resources: Option<Vec<String>>,
    /// What the token that is asked for is.
    pub requested_token_type: Option<IssuedTokenTypeIdentifierType>,
}

/// The token in exchange, and how long it is good for.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetDerivedToken.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#GetDerivedTokenResponse")]
pub struct GetDerivedTokenResponse {
    /// The token that was made.
    #[required]
    #[doc_ref("TokenModelType")]
    pub issued_token: String,
    /// What the token that was made is.
    #[required]
    pub issued_token_type: IssuedTokenTypeIdentifierType,
    /// How the token is sent: `Bearer`.
    #[required]
    pub token_type: OAuthTokenTypeType,
    /// How many seconds the token is good for.
    #[doc_ref("IntegerType")]
    pub expires_in: Option<i32>,
    /// The scopes that the derived token has.
    #[doc_ref("ScopeListType")]
    pub scopes: Option<Vec<String>>,
}
