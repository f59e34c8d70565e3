use cognito_request::CognitoEnum;

/// Whether a passkey that verifies the user counts as two factors.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#WebAuthnFactorConfigurationType")]
pub enum WebAuthnFactorConfigurationType {
    /// `SINGLE_FACTOR`.
    SingleFactor,
    /// `MULTI_FACTOR_WITH_USER_VERIFICATION`.
    MultiFactorWithUserVerification,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
