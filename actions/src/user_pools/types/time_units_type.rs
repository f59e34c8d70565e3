use cognito_request::CognitoEnum;

/// A unit in which a lifetime is told.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#TimeUnitsType")]
pub enum TimeUnitsType {
    /// `seconds`.
    #[rename("seconds")]
    Seconds,
    /// `minutes`.
    #[rename("minutes")]
    Minutes,
    /// `hours`.
    #[rename("hours")]
    Hours,
    /// `days`.
    #[rename("days")]
    Days,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
