//! The reply to a request: its output, or what went wrong.

use alloc::string::String;

use ::http::{HeaderMap, StatusCode};

use super::output_error::{BadReply, BadReplyReason, OutputError};
use crate::json::error::{ReadError, SyntaxReason};
use crate::json::read_bytes;
use crate::service_error::ServiceError;
use crate::slot::Fill;

/// The longest body that is read, in bytes: 16 MiB. The longest that the services answer, a page of
/// users or a branding with its pictures, are a few MB.
pub const LARGEST_REPLY: usize = 16 * 1024 * 1024;

/// Reads the reply to a request.
pub(crate) fn output<T: for<'de> Fill<'de>>(
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<T, OutputError> {
    // An action that answers nothing answers no body either, or an empty object.
    let json = checked(status, headers, body)?;
    read_bytes(json, false).map_err(|error| bad(status, body, unreadable(headers, body, error)))
}

/// The JSON of a reply that is no error.
fn checked<'b>(
    status: StatusCode,
    headers: &HeaderMap,
    body: &'b [u8],
) -> Result<&'b [u8], OutputError> {
    if body.len() > LARGEST_REPLY {
        return Err(bad(status, body, BadReplyReason::TooLarge { length: body.len() }));
    }
    if !status.is_success() {
        return Err(error(status, headers, body));
    }
    Ok(if body.is_empty() && declared(headers).unwrap_or(0) == 0 { b"{}" } else { body })
}

/// The error that a reply with the status of one tells.
fn error(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> OutputError {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let code = text("x-amzn-errortype").unwrap_or("");
    if let Some(mut error) = ServiceError::from_json_and_header(body, code) {
        error.status = Some(status.as_u16());
        error.request_id = text("x-amzn-requestid").map(String::from);
        error.message = error.message.or_else(|| text("x-amzn-errormessage").map(String::from));
        return OutputError::Service(error);
    }
    let reason = match read_bytes::<crate::JsonText>(body, false) {
        Ok(_) => BadReplyReason::NoCode,
        Err(error) => unreadable(headers, body, error),
    };
    bad(status, body, reason)
}

/// Why a body could not be read.
fn unreadable(headers: &HeaderMap, body: &[u8], error: ReadError) -> BadReplyReason {
    match error {
        ReadError::Violations(violations) => BadReplyReason::WrongType(violations),
        ReadError::Syntax(error) => {
            let short = declared(headers).is_some_and(|length| length > body.len());
            let ends = error.reason() == SyntaxReason::End && !body.trim_ascii().is_empty();
            if short || ends { BadReplyReason::CutOff } else { BadReplyReason::NotJson(error) }
        }
    }
}

/// How long the body is by the header.
fn declared(headers: &HeaderMap) -> Option<usize> {
    headers.get(::http::header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

fn bad(status: StatusCode, body: &[u8], reason: BadReplyReason) -> OutputError {
    OutputError::Reply(BadReply::new(status, body, reason))
}
