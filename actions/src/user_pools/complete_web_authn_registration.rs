//! `CompleteWebAuthnRegistration`.

use cognito_request::{CognitoRequest, CognitoStructure, JsonText};

/// Registers the passkey that the user's authenticator has made.
///
/// Required: `access_token`, `credential`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompleteWebAuthnRegistration.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#CompleteWebAuthnRegistrationRequest")]
#[cognito(output = CompleteWebAuthnRegistrationResponse)]
pub struct CompleteWebAuthnRegistrationRequest {
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
    /// The new passkey, as `navigator.credentials.create()` returned it.
    #[required]
    #[doc_ref("Document")]
    pub credential: JsonText,
}

/// What `CompleteWebAuthnRegistration` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompleteWebAuthnRegistration.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#CompleteWebAuthnRegistrationResponse")]
pub struct CompleteWebAuthnRegistrationResponse {}
