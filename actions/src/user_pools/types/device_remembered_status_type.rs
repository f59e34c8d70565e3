use cognito_request::CognitoEnum;

/// Whether a device is remembered.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#DeviceRememberedStatusType")]
pub enum DeviceRememberedStatusType {
    /// `remembered`.
    #[rename("remembered")]
    Remembered,
    /// `not_remembered`.
    #[rename("not_remembered")]
    NotRemembered,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
