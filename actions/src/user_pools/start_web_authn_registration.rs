//! `StartWebAuthnRegistration`.

use cognito_request::{CognitoRequest, CognitoStructure, JsonText};

/// Begins to register a passkey for the signed-in user.
///
/// Required: `access_token`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StartWebAuthnRegistration.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#StartWebAuthnRegistrationRequest")]
#[cognito(output = StartWebAuthnRegistrationResponse)]
pub struct StartWebAuthnRegistrationRequest {
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
}

/// The options for the user's authenticator.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StartWebAuthnRegistration.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#StartWebAuthnRegistrationResponse")]
pub struct StartWebAuthnRegistrationResponse {
    /// The options for `navigator.credentials.create()`.
    #[required]
    #[doc_ref("Document")]
    pub credential_creation_options: JsonText,
}
