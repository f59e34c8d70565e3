use cognito_request::CognitoEnum;

/// A way back in for a user who has forgotten the password.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#RecoveryOptionNameType")]
pub enum RecoveryOptionNameType {
    /// `verified_email`.
    #[rename("verified_email")]
    VerifiedEmail,
    /// `verified_phone_number`.
    #[rename("verified_phone_number")]
    VerifiedPhoneNumber,
    /// `admin_only`.
    #[rename("admin_only")]
    AdminOnly,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
