use cognito_request::CognitoEnum;

/// Where a user is between signing up and being archived.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#UserStatusType")]
pub enum UserStatusType {
    /// `UNCONFIRMED`.
    Unconfirmed,
    /// `CONFIRMED`.
    Confirmed,
    /// `ARCHIVED`.
    Archived,
    /// `COMPROMISED`.
    Compromised,
    /// `UNKNOWN`.
    Unknown,
    /// `RESET_REQUIRED`.
    ResetRequired,
    /// `FORCE_CHANGE_PASSWORD`.
    ForceChangePassword,
    /// `EXTERNAL_PROVIDER`.
    ExternalProvider,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
