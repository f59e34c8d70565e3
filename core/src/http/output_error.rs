//! Why a reply holds no output.

use alloc::string::String;
use core::fmt;

use ::http::StatusCode;

use super::reply::LARGEST_REPLY;
use crate::json::error::SyntaxError;
use crate::service_error::ServiceError;
use crate::violation::Violations;

/// Why a reply holds no output.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OutputError {
    /// The service did not do what it was asked for, and says why.
    Service(ServiceError),
    /// The reply is none of the service's: a proxy's page, one that is cut off.
    Reply(BadReply),
}

impl OutputError {
    /// The status of the reply.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            OutputError::Service(error) => error.status,
            OutputError::Reply(reply) => Some(reply.status()),
        }
    }

    /// What the service said, if it was the service.
    #[must_use]
    pub fn service(&self) -> Option<&ServiceError> {
        match self {
            OutputError::Service(error) => Some(error),
            OutputError::Reply(_) => None,
        }
    }
}

impl fmt::Display for OutputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OutputError::Service(error) => error.fmt(f),
            OutputError::Reply(reply) => reply.fmt(f),
        }
    }
}

/// It says what the error in it says, so it has no further source: the text would come twice.
impl core::error::Error for OutputError {}

/// A reply that cannot be read.
///
/// Neither `Debug` nor `Display` shows its body, where tokens may stand;
/// [`body_start`](BadReply::body_start) does.
#[derive(Clone, PartialEq)]
pub struct BadReply {
    status: u16,
    start: String,
    reason: BadReplyReason,
}

/// Why a reply cannot be read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BadReplyReason {
    /// The body is no JSON: a proxy's page, or nothing.
    NotJson(SyntaxError),
    /// The body ends too early.
    CutOff,
    /// The body is JSON, and not of the output's type.
    WrongType(Violations),
    /// The body is longer than [`LARGEST_REPLY`].
    TooLarge {
        /// How many bytes it has.
        length: usize,
    },
    /// The status is that of an error, and the body is JSON that has no code, nor has the header.
    NoCode,
}

impl BadReply {
    /// How many bytes of the body are kept.
    const KEPT: usize = 200;

    pub(super) fn new(status: StatusCode, body: &[u8], reason: BadReplyReason) -> BadReply {
        let start = body.get(..BadReply::KEPT).unwrap_or(body);
        let start = String::from_utf8_lossy(start).into_owned();
        BadReply { status: status.as_u16(), start, reason }
    }

    /// The status of the reply.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The first 200 bytes of the body; what is not UTF-8 in it is U+FFFD. It may hold tokens.
    #[must_use]
    pub fn body_start(&self) -> &str {
        &self.start
    }

    /// Why it cannot be read.
    #[must_use]
    pub fn reason(&self) -> &BadReplyReason {
        &self.reason
    }
}

impl fmt::Debug for BadReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BadReply")
            .field("status", &self.status)
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for BadReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a reply with the status {} cannot be read: ", self.status)?;
        match &self.reason {
            BadReplyReason::NotJson(error) => write!(f, "its body is no JSON: {error}"),
            BadReplyReason::CutOff => f.write_str("its body is cut off"),
            BadReplyReason::WrongType(violations) => {
                write!(f, "its body is not of the output's type: {violations}")
            }
            BadReplyReason::TooLarge { length } => {
                write!(f, "its body has {length} bytes, and {LARGEST_REPLY} are read at most")
            }
            BadReplyReason::NoCode => f.write_str("it is an error without a code"),
        }
    }
}

impl core::error::Error for BadReply {}
