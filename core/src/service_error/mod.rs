//! What a service answers when it does not do what it was asked for.
//!
//! Everything here is `#[inline]`, which leaves it to be compiled where it is called: a program that
//! reads no such answer pays for the reading of the source alone.

pub(crate) mod code;
mod read;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use self::code::ErrorCode;
use crate::value::json_text::JsonText;

/// An error that a service answered. Printed, it is its code and its message.
///
/// ```
/// use cognito_request::{ErrorCode, ServiceError};
///
/// let body = r#"{"__type": "UserNotFoundException", "message": "User does not exist."}"#;
/// let error = ServiceError::from_json(body).expect("it has a code");
/// assert_eq!(error.code, ErrorCode::UserNotFoundException);
/// assert_eq!(error.to_string(), "UserNotFoundException: User does not exist.");
/// assert!(!error.is_retryable());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServiceError {
    /// Which error it is.
    pub code: ErrorCode,
    /// What the service says for people to read.
    pub message: Option<String>,
    /// What the service calls the request, in the header `x-amzn-requestid`.
    pub request_id: Option<String>,
    /// The status of the HTTP reply; `None` where the error was not read from one.
    pub status: Option<u16>,
    /// The body's other members, as they stood in it and in that order: `reasonCode`. A name may
    /// stand there twice.
    // A list and no map: the code of a map with values of this type, which nothing else has, was a
    // sixth of what the compiler makes of the whole crate.
    pub other: Vec<(String, JsonText)>,
}

impl ServiceError {
    /// The error with a code, and nothing else.
    #[inline]
    #[must_use]
    pub fn new(code: ErrorCode) -> ServiceError {
        ServiceError { code, message: None, request_id: None, status: None, other: Vec::new() }
    }

    /// Reads the error from the body of a reply. `None` for what is no JSON object, and for one
    /// that has no code.
    ///
    /// The code is the member `__type`, of which a namespace before `#` and a link behind `:` are
    /// no part; the message is `message` or `Message`.
    pub fn from_json(body: impl AsRef<[u8]>) -> Option<ServiceError> {
        read::error(body.as_ref(), None)
    }

    /// Reads the error from the body of a reply and the value of its header `x-amzn-errortype`,
    /// which holds the code where the body has none.
    ///
    /// ```
    /// use cognito_request::{ErrorCode, ServiceError};
    ///
    /// let header = "NotAuthorizedException:http://internal.amazon.com/coral/";
    /// let error = ServiceError::from_json_and_header("", header).expect("it has a code");
    /// assert_eq!(error.code, ErrorCode::NotAuthorizedException);
    /// assert!(ServiceError::from_json_and_header("<html>", "").is_none());
    /// ```
    pub fn from_json_and_header(body: impl AsRef<[u8]>, header: &str) -> Option<ServiceError> {
        read::error(body.as_ref(), Some(header))
    }

    /// The first of the other members with this name.
    ///
    /// ```
    /// use cognito_request::ServiceError;
    ///
    /// let body = r#"{"__type": "InvalidParameterException", "reasonCode": "x"}"#;
    /// let error = ServiceError::from_json(body).expect("it has a code");
    /// assert_eq!(error.member("reasonCode").unwrap().as_str(), r#""x""#);
    /// assert!(error.member("__type").is_none());
    /// ```
    #[inline]
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&JsonText> {
        self.other.iter().find(|member| member.0 == name).map(|member| &member.1)
    }

    /// Whether the same request may succeed a while later: the service was asked too often or is
    /// not well. The codes and statuses are those that the AWS SDKs try again after (their standard
    /// retry mode), and the errors that the models call the server's.
    ///
    /// Not every such error goes away in seconds: Cognito answers `LimitExceededException` for too
    /// many wrong codes too. Wait longer each time, and end at some.
    #[inline]
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        matches!(self.status, Some(500 | 502 | 503 | 504))
            || match &self.code {
                ErrorCode::TooManyRequestsException
                | ErrorCode::LimitExceededException
                | ErrorCode::InternalErrorException
                | ErrorCode::InternalServerException => true,
                ErrorCode::Other(code) => RETRYABLE.contains(&code.as_str()),
                _ => false,
            }
    }
}

/// The codes of the protocol after which the SDKs try again.
const RETRYABLE: [&str; 14] = [
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "RequestTimeout",
    "RequestTimeoutException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TransactionInProgressException",
];

impl fmt::Display for ServiceError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.message {
            Some(message) => write!(f, "{}: {message}", self.code),
            None => self.code.fmt(f),
        }
    }
}

impl core::error::Error for ServiceError {}
