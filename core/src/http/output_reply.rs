//! The reply that says that it is done: the other side of an action's output.

use alloc::string::String;
use alloc::vec::Vec;

use ::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use ::http::{HeaderMap, Response};

use super::error_reply::add;
use super::length::content_length;
use super::request::JSON_1_1;
use crate::definition::Kind;
use crate::value::Value;

/// An output as a server replies with it: status 200, and the output as JSON.
///
/// [`CognitoRequest::reply`](crate::CognitoRequest::reply) makes it of the output of an action; here
/// it is for an output alone.
///
/// ```
/// use cognito_request::http::OutputReply;
/// use cognito_request::CognitoStructure;
///
/// #[derive(CognitoStructure)]
/// struct GetIdResponse {
///     identity_id: Option<String>,
/// }
///
/// let output = GetIdResponse { identity_id: Some("eu-north-1:6f2c".into()) };
/// let reply = OutputReply::new(&output).into_http();
/// assert_eq!(reply.body(), br#"{"IdentityId":"eu-north-1:6f2c"}"#);
/// assert_eq!(reply.headers()["content-length"], "32");
/// ```
///
/// `Debug` does not show the body, where tokens may stand.
#[derive(Clone, PartialEq, Eq)]
pub struct OutputReply {
    body: Vec<u8>,
    request_id: Option<String>,
}

impl OutputReply {
    /// The reply with an output.
    pub fn new<T: Value>(output: &T) -> OutputReply {
        OutputReply { body: crate::json::write(output).into_bytes(), request_id: None }
    }

    /// The reply of an action that answers nothing: its body is empty.
    #[must_use]
    pub fn nothing() -> OutputReply {
        OutputReply { body: Vec::new(), request_id: None }
    }

    /// The same reply, which calls the request so: the service writes a UUID.
    #[must_use]
    pub fn with_request_id(mut self, id: impl Into<String>) -> OutputReply {
        self.request_id = Some(id.into());
        self
    }

    /// The reply for HTTP. A request's id that cannot stand in a header is left out.
    #[must_use]
    pub fn into_http(self) -> Response<Vec<u8>> {
        let mut headers = HeaderMap::with_capacity(3);
        headers.insert(CONTENT_TYPE, JSON_1_1);
        add(&mut headers, "x-amzn-requestid", self.request_id.as_deref());
        headers.insert(CONTENT_LENGTH, content_length(self.body.len()));
        let mut reply = Response::new(self.body);
        *reply.headers_mut() = headers;
        reply
    }
}

impl core::fmt::Debug for OutputReply {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("OutputReply").field("request_id", &self.request_id).finish_non_exhaustive()
    }
}

/// Whether an output is a structure that has no members, and can have none.
pub(crate) fn is_nothing<T: Value>() -> bool {
    match T::KIND {
        Kind::Structure(definition) => {
            definition().properties.is_empty() && definition().other.is_none()
        }
        _ => false,
    }
}
