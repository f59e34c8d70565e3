//! `UpdateUserPoolClient`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{
    AnalyticsConfigurationType, ExplicitAuthFlowsType, OAuthFlowType,
    PreventUserExistenceErrorTypes, RefreshTokenRotationType, TokenValidityUnitsType,
    UserPoolClientType,
};

/// Replaces the configuration of an app client; what is left out falls back to its default.
///
/// Required: `user_pool_id`, `client_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPoolClient.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#UpdateUserPoolClientRequest")]
#[cognito(output = UpdateUserPoolClientResponse)]
pub struct UpdateUserPoolClientRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The id of an app client of the user pool.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: String,
    /// What an app client is called by people.
    #[doc_ref("ClientNameType")]
    pub client_name: Option<String>,
    /// How long refresh tokens are good for, in the unit set beside it (days by default).
    #[doc_ref("RefreshTokenValidityType")]
    pub refresh_token_validity: Option<i32>,
    /// How long access tokens are good for, in the unit set beside it (hours by default).
    #[doc_ref("AccessTokenValidityType")]
    pub access_token_validity: Option<i32>,
    /// How long ID tokens are good for, in the unit set beside it (hours by default).
    #[doc_ref("IdTokenValidityType")]
    pub id_token_validity: Option<i32>,
    /// The units in which the lifetimes of tokens are told.
    pub token_validity_units: Option<TokenValidityUnitsType>,
    /// The attributes that the app client may read; all standard ones, if left out.
    #[doc_ref("ClientPermissionListType")]
    pub read_attributes: Option<Vec<String>>,
    /// The attributes that the app client may write; all standard ones, if left out.
    #[doc_ref("ClientPermissionListType")]
    pub write_attributes: Option<Vec<String>>,
    /// The sign-in flows that an app client may use.
    #[doc_ref("ExplicitAuthFlowsListType")]
    pub explicit_auth_flows: Option<Vec<ExplicitAuthFlowsType>>,
    /// The providers that an app client offers, `COGNITO` for the pool itself.
    #[doc_ref("SupportedIdentityProvidersListType")]
    pub supported_identity_providers: Option<Vec<String>>,
    /// Addresses that users may be sent back to after a sign-in.
    #[doc_ref("CallbackURLsListType")]
    pub callback_urls: Option<Vec<String>>,
    /// Addresses that users may be sent to after they sign out.
    #[doc_ref("LogoutURLsListType")]
    pub logout_urls: Option<Vec<String>>,
    /// Where users are sent if the application does not say; one of the callbacks.
    #[doc_ref("RedirectUrlType")]
    pub default_redirect_uri: Option<String>,
    /// The OAuth 2.0 grants that the app client may use.
    #[doc_ref("OAuthFlowsType")]
    pub allowed_oauth_flows: Option<Vec<OAuthFlowType>>,
    /// The scopes that the app client may ask for.
    #[doc_ref("ScopeListType")]
    pub allowed_oauth_scopes: Option<Vec<String>>,
    /// Whether the app client may use OAuth 2.0 at all.
    #[doc_ref("BooleanType")]
    pub allowed_oauth_flows_user_pool_client: Option<bool>,
    /// The Amazon Pinpoint project that an app client reports to.
    pub analytics_configuration: Option<AnalyticsConfigurationType>,
    /// Whether errors of a sign-in hide that there is no such user.
    pub prevent_user_existence_errors: Option<PreventUserExistenceErrorTypes>,
    /// Whether refresh tokens of the app client can be revoked.
    #[doc_ref("WrappedBooleanType")]
    pub enable_token_revocation: Option<bool>,
    /// Whether threat protection heeds the user's address that the application sends.
    #[doc_ref("WrappedBooleanType")]
    pub enable_propagate_additional_user_context_data: Option<bool>,
    /// How many minutes a user has for a challenge.
    #[doc_ref("AuthSessionValidityType")]
    pub auth_session_validity: Option<i32>,
    /// Whether a refresh token is replaced whenever it is used.
    pub refresh_token_rotation: Option<RefreshTokenRotationType>,
}

/// The app client as changed.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPoolClient.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UpdateUserPoolClientResponse")]
pub struct UpdateUserPoolClientResponse {
    /// The app client and its configuration.
    pub user_pool_client: Option<UserPoolClientType>,
}
