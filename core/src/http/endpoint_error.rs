//! Why there is no endpoint.

use core::fmt;

/// Why there is no endpoint. What was given is not repeated in it: a URL may hold a password.
///
/// ```
/// use cognito_request::http::{Endpoint, EndpointError};
///
/// let error = Endpoint::for_region("x.evil.com/").unwrap_err();
/// assert_eq!(error, EndpointError::Region);
/// assert_eq!(
///     error.to_string(),
///     "a region is 1 to 63 lowercase letters, digits and inner hyphens, as `eu-north-1` is",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EndpointError {
    /// The text is no region: it would not be one label of a host name (RFC 1123).
    Region,
    /// Requests cannot be sent to the URL.
    Url(&'static str),
    /// An endpoint with a URL of its own was asked for its FIPS host.
    CustomFips,
    /// An endpoint with a URL of its own was asked for its dual-stack host.
    CustomDualStack,
}

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EndpointError::Region => f.write_str(
                "a region is 1 to 63 lowercase letters, digits and inner hyphens, as `eu-north-1` is",
            ),
            EndpointError::Url(why) => write!(f, "the URL of the endpoint {why}"),
            EndpointError::CustomFips => {
                f.write_str("an endpoint with a URL of its own has no FIPS host")
            }
            EndpointError::CustomDualStack => {
                f.write_str("an endpoint with a URL of its own has no dual-stack host")
            }
        }
    }
}

impl core::error::Error for EndpointError {}
