//! `DeleteWebAuthnCredential`.

use cognito_request::{CognitoRequest, CognitoStructure};

/// Deletes a passkey of the signed-in user.
///
/// Required: `access_token`, `credential_id`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteWebAuthnCredential.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DeleteWebAuthnCredentialRequest")]
#[cognito(output = DeleteWebAuthnCredentialResponse)]
pub struct DeleteWebAuthnCredentialRequest {
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
    /// The passkey, by its id.
    #[required]
    #[doc_ref("StringType")]
    pub credential_id: String,
}

/// What `DeleteWebAuthnCredential` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteWebAuthnCredential.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DeleteWebAuthnCredentialResponse")]
pub struct DeleteWebAuthnCredentialResponse {}
