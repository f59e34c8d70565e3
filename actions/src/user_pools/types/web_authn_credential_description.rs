use cognito_request::{CognitoStructure, Timestamp};

/// A passkey of a user.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnCredentialDescription.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#WebAuthnCredentialDescription")]
pub struct WebAuthnCredentialDescription {
    /// The passkey, by its id.
    #[required]
    #[doc_ref("StringType")]
    pub credential_id: String,
    /// What the passkey is called by people.
    #[required]
    #[doc_ref("StringType")]
    pub friendly_credential_name: String,
    /// The domain that the passkeys are bound to.
    #[required]
    #[doc_ref("StringType")]
    pub relying_party_id: String,
    /// Whether the passkey is in the device or apart from it.
    #[doc_ref("WebAuthnAuthenticatorAttachmentType")]
    pub authenticator_attachment: Option<String>,
    /// How the authenticator can be reached.
    #[required]
    #[doc_ref("WebAuthnAuthenticatorTransportsList")]
    pub authenticator_transports: Vec<String>,
    /// When the passkey was registered.
    #[required]
    #[doc_ref("DateType")]
    pub created_at: Timestamp,
}
