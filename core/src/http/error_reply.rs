//! The reply that says what went wrong: the other side of [`ServiceError`].

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use ::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use ::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};

use super::length::content_length;
use super::request::JSON_1_1;
use crate::action::Service;
use crate::json::error::ReadError;
use crate::service_error::ServiceError;
use crate::service_error::code::ErrorCode;

const UNKNOWN_OPERATION: &str = "UnknownOperationException";
/// The bodies of [`UNKNOWN_OPERATION`] in the other two forms.
const ENVELOPE: &str =
    r#"{"Output":{"__type":"com.amazon.coral.service#UnknownOperationException"},"Version":"1.0"}"#;
const XML: &str = "<UnknownOperationException/>\n";

/// An error as a server replies with it, in the form in which Amazon Cognito does: the code in the
/// body's `__type` and in the header `x-amzn-errortype`, the message in the body, and in the header
/// `x-amzn-errormessage` if that can hold it: ASCII without control characters, of at most 1024
/// bytes.
///
/// The status is 500 for the errors that the services' models call the server's, and 400 for all
/// else, which is what the protocol has; [`ServiceError::status`] says another.
///
/// ```
/// use cognito_request::http::ErrorReply;
/// use cognito_request::{CognitoRequest, ErrorCode};
///
/// #[derive(CognitoRequest)]
/// struct GetUserRequest {}
///
/// let reply = ErrorReply::new(ErrorCode::UserNotFoundException, "User does not exist.");
/// let reply = reply.with_request_id("4a1c").into_http();
/// assert_eq!(reply.status(), 400);
/// assert_eq!(
///     reply.body(),
///     br#"{"__type":"UserNotFoundException","message":"User does not exist."}"#
/// );
///
/// // A client reads the same from it.
/// let error = GetUserRequest::output(reply).unwrap_err().to_string();
/// assert!(error.contains("UserNotFoundException: User does not exist."));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorReply {
    error: ServiceError,
    form: Form,
}

/// How an error is written. Requests that are of another protocol are answered in another form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// JSON 1.1.
    Json,
    /// The older JSON of these services, to which `application/json` leads.
    Envelope,
    /// An empty element, which is all that is left where no protocol is known.
    Xml,
}

impl ErrorReply {
    /// The reply with a code and a message.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> ErrorReply {
        ServiceError { message: Some(message.into()), ..ServiceError::new(code) }.into()
    }

    /// The reply to a target that is absent or that no action has: an `UnknownOperationException`
    /// without a message.
    ///
    /// ```
    /// use cognito_request::http::ErrorReply;
    ///
    /// let reply = ErrorReply::unknown_operation().into_http();
    /// assert_eq!(reply.status(), 400);
    /// assert_eq!(reply.body(), br#"{"__type":"UnknownOperationException"}"#);
    /// ```
    #[must_use]
    pub fn unknown_operation() -> ErrorReply {
        ServiceError::new(UNKNOWN_OPERATION.into()).into()
    }

    /// The same in the form of the older JSON.
    pub(super) fn unknown_operation_in_envelope() -> ErrorReply {
        ErrorReply::unknown_operation().in_form(Form::Envelope, StatusCode::OK)
    }

    /// The same where no protocol is known.
    pub(super) fn unknown_operation_as_xml() -> ErrorReply {
        ErrorReply::unknown_operation().in_form(Form::Xml, StatusCode::NOT_FOUND)
    }

    /// The reply to a body of more bytes than these.
    pub(super) fn too_large(most: usize) -> ErrorReply {
        let message = format!("Request body must have at most {most} bytes");
        ErrorReply::new("RequestEntityTooLargeException".into(), message)
            .in_form(Form::Json, StatusCode::PAYLOAD_TOO_LARGE)
    }

    fn in_form(mut self, form: Form, status: StatusCode) -> ErrorReply {
        self.error.status = Some(status.as_u16());
        self.form = form;
        self
    }

    /// The same reply, which calls the request so: the service writes a UUID.
    #[must_use]
    pub fn with_request_id(mut self, id: impl Into<String>) -> ErrorReply {
        self.error.request_id = Some(id.into());
        self
    }

    /// The error that it tells.
    #[must_use]
    pub fn error(&self) -> &ServiceError {
        &self.error
    }

    /// The reply of a service to a request that it cannot read, or whose constraints are broken, in
    /// the service's own words: an `InvalidParameterException` of user pools, a
    /// `ValidationException` of identity pools, and a `SerializationException` of both for text
    /// that is no JSON and for values of another type.
    ///
    /// ```
    /// use cognito_request::http::ErrorReply;
    /// use cognito_request::{CognitoRequest, Service};
    ///
    /// #[derive(CognitoRequest)]
    /// struct GetUserRequest {
    ///     #[required]
    ///     #[sensitive]
    ///     access_token: String,
    /// }
    ///
    /// let error = GetUserRequest::from_json_validated("{}").err().unwrap();
    /// assert_eq!(
    ///     ErrorReply::of(&error, Service::UserPools).error().to_string(),
    ///     "InvalidParameterException: 1 validation error detected: Value at 'accessToken' failed \
    ///     to satisfy constraint: Member must not be null"
    /// );
    /// ```
    #[must_use]
    pub fn of(error: &ReadError, service: Service) -> ErrorReply {
        let message = error.service_message().map(|message| message.to_string());
        let code = error.service_code(service);
        ServiceError { message, ..ServiceError::new(code) }.into()
    }

    /// The reply for HTTP. What cannot stand in a header is in the body only, and a status that is
    /// none of HTTP's is left out for the code's own.
    #[must_use]
    pub fn into_http(self) -> Response<Vec<u8>> {
        let error = &self.error;
        let mut headers = HeaderMap::with_capacity(6);
        add(&mut headers, "x-amzn-requestid", error.request_id.as_deref());
        let body = match self.form {
            Form::Json => {
                headers.insert(CONTENT_TYPE, JSON_1_1);
                add(&mut headers, "x-amzn-errortype", Some(error.code.as_str()));
                add(&mut headers, "x-amzn-errormessage", error.message.as_deref());
                body(error)
            }
            Form::Envelope => {
                headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                ENVELOPE.into()
            }
            Form::Xml => XML.into(),
        };
        headers.insert(CONTENT_LENGTH, content_length(body.len()));
        let mut reply = Response::new(body);
        *reply.headers_mut() = headers;
        *reply.status_mut() = status(error);
        reply
    }
}

impl From<ServiceError> for ErrorReply {
    fn from(error: ServiceError) -> ErrorReply {
        ErrorReply { error, form: Form::Json }
    }
}

/// What is longer is in the body only, of which it is a copy: clients refuse replies with headers of
/// some 8 KB in all.
const LONGEST_HEADER: usize = 1024;

pub(super) fn add(headers: &mut HeaderMap, name: &'static str, value: Option<&str>) {
    if let Some(value) = value
        && value.is_ascii()
        && value.len() <= LONGEST_HEADER
        && let Ok(value) = HeaderValue::from_str(value)
    {
        headers.insert(HeaderName::from_static(name), value);
    }
}

fn status(error: &ServiceError) -> StatusCode {
    let own = match error.code {
        ErrorCode::InternalErrorException | ErrorCode::InternalServerException => {
            StatusCode::INTERNAL_SERVER_ERROR
        }
        _ => StatusCode::BAD_REQUEST,
    };
    error.status.and_then(|status| StatusCode::from_u16(status).ok()).unwrap_or(own)
}

/// The body: code, message, and the other members as they are, but for what would be there twice.
fn body(error: &ServiceError) -> Vec<u8> {
    let mut body = String::from("{\"__type\":");
    body.push_str(&text(error.code.as_str()));
    if let Some(message) = &error.message {
        body.push_str(",\"message\":");
        body.push_str(&text(message));
    }
    for (name, value) in &error.other {
        if name == "__type" || (name == "message" && error.message.is_some()) {
            continue;
        }
        body.push(',');
        body.push_str(&text(name));
        body.push(':');
        body.push_str(value.as_str());
    }
    body.push('}');
    body.into_bytes()
}

/// A string of JSON.
fn text(text: &str) -> String {
    crate::json::write(&text)
}
