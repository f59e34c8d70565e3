//! Why an HTTP request is no call of an action.

use core::fmt;

use ::http::{HeaderValue, Method};

use super::call::{LARGEST_REQUEST, essence};
use super::error_reply::ErrorReply;

/// Why an HTTP request is no call of an action, whichever it may be.
///
/// ```
/// use cognito_request::http::Call;
///
/// let request = http::Request::post("/").header("content-type", "text/html");
/// let error = Call::of(&request.body("{}").unwrap()).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "the content type is `text/html`; send `application/x-amz-json-1.1`",
/// );
/// let reply = error.into_reply().into_http();
/// assert_eq!(reply.status(), 404);
/// assert_eq!(reply.body(), b"<UnknownOperationException/>\n");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallError {
    /// The method is not `POST`.
    Method(Method),
    /// There is a body, and no content type.
    NoContentType,
    /// The content type is another, or there are several, of which this is the first.
    ContentType(HeaderValue),
    /// The body is longer than [`LARGEST_REQUEST`].
    TooLarge {
        /// How many bytes it has.
        length: usize,
    },
    /// The header `X-Amz-Target` is not ASCII text, or there are several.
    Target,
}

impl CallError {
    /// The reply of the service to such a request, which in every case is that there is no such
    /// operation: the services find it by the protocol first.
    ///
    /// | | status | body | recorded of |
    /// |---|---|---|---|
    /// | another method, another content type, none | 404 | `<UnknownOperationException/>` and a line feed, without a content type | Amazon Athena and `DynamoDB`, which speak this protocol; not of Amazon Cognito |
    /// | `application/json` | 200 | `{"Output":{"__type":"com.amazon.coral.service#UnknownOperationException"},"Version":"1.0"}` | the body of Amazon Cognito, the status of other services |
    /// | a target that is none | 400 | `{"__type":"UnknownOperationException"}` | Amazon Athena and `DynamoDB` |
    /// | a body that is too long | 413 | a `RequestEntityTooLargeException` | nobody: it is a choice of this library |
    #[must_use]
    pub fn into_reply(self) -> ErrorReply {
        match self {
            CallError::ContentType(value)
                if essence(&value).eq_ignore_ascii_case("application/json") =>
            {
                ErrorReply::unknown_operation_in_envelope()
            }
            CallError::Method(_) | CallError::NoContentType | CallError::ContentType(_) => {
                ErrorReply::unknown_operation_as_xml()
            }
            CallError::TooLarge { .. } => ErrorReply::too_large(LARGEST_REQUEST),
            CallError::Target => ErrorReply::unknown_operation(),
        }
    }
}

impl From<CallError> for ErrorReply {
    fn from(error: CallError) -> ErrorReply {
        error.into_reply()
    }
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CallError::Method(method) => write!(f, "the method is `{method}`; send `POST`"),
            CallError::NoContentType => {
                f.write_str("there is no content type; send `application/x-amz-json-1.1`")
            }
            CallError::ContentType(value) => write!(
                f,
                "the content type is `{}`; send `application/x-amz-json-1.1`",
                essence(value).escape_debug()
            ),
            CallError::TooLarge { length } => {
                write!(f, "the body has {length} bytes, and {LARGEST_REQUEST} are read at most")
            }
            CallError::Target => {
                f.write_str("the target is not ASCII, or given twice; send one `X-Amz-Target`")
            }
        }
    }
}

impl core::error::Error for CallError {}
