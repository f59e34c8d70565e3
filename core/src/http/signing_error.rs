//! Why a request is not signed.

use core::fmt;

/// Why a request is not signed.
///
/// ```
/// use cognito_request::http::SigningError;
///
/// assert_eq!(
///     SigningError::NoRegion.to_string(),
///     "the endpoint has no region to sign for; say it with `Endpoint::in_region`",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SigningError {
    /// The endpoint is a URL of one's own, and no region was said with it.
    NoRegion,
    /// The time has no date of four digits for the year, or is before 1970.
    Time,
    /// The request has a header or a URL that cannot be signed. One that a derive has written has
    /// none: it is the target of an action that was written by hand.
    Request,
}

impl fmt::Display for SigningError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SigningError::NoRegion => {
                "the endpoint has no region to sign for; say it with `Endpoint::in_region`"
            }
            SigningError::Time => "the time of signing is not of the years 1970 to 9999",
            SigningError::Request => {
                "the target of the action is no text that a header can hold, so it cannot be signed"
            }
        })
    }
}

impl core::error::Error for SigningError {}
