use cognito_request::CognitoStructure;

use super::{UserVerificationType, WebAuthnFactorConfigurationType};

/// The domain of passkeys, and what they must ask of users.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnConfigurationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#WebAuthnConfigurationType")]
pub struct WebAuthnConfigurationType {
    /// The domain that the passkeys are bound to.
    #[doc_ref("RelyingPartyIdType")]
    pub relying_party_id: Option<String>,
    /// Whether a passkey must ask for the user's finger, face or PIN.
    pub user_verification: Option<UserVerificationType>,
    /// Whether a passkey that verifies the user counts as two factors.
    pub factor_configuration: Option<WebAuthnFactorConfigurationType>,
}
