//! `ListWebAuthnCredentials`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::WebAuthnCredentialDescription;

/// Lists the passkeys of the signed-in user.
///
/// Required: `access_token`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListWebAuthnCredentials.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListWebAuthnCredentialsRequest")]
#[cognito(output = ListWebAuthnCredentialsResponse)]
pub struct ListWebAuthnCredentialsRequest {
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
    /// How many entries the page has at most.
    #[doc_ref("WebAuthnCredentialsQueryLimitType")]
    pub max_results: Option<i32>,
}

/// A page of passkeys.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListWebAuthnCredentials.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ListWebAuthnCredentialsResponse")]
pub struct ListWebAuthnCredentialsResponse {
    /// The passkeys of the page.
    #[required]
    #[doc_ref("WebAuthnCredentialDescriptionListType")]
    pub credentials: Vec<WebAuthnCredentialDescription>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
}
