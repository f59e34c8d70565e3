//! Reads an error from a reply.
//!
//! What a service, a proxy or an emulator answers in trouble follows no model, so nothing that is
//! odd in it stands in the way of what can be read.

use alloc::collections::BTreeMap;
use alloc::string::String;

use super::ServiceError;
use crate::json::read_bytes;
use crate::service_error::code::ErrorCode;
use crate::value::json_text::JsonText;

/// The error that a body and the header `x-amzn-errortype` tell. `None` if neither has a code.
pub(super) fn error(body: &[u8], header: Option<&str>) -> Option<ServiceError> {
    let mut members: BTreeMap<String, JsonText> = read_bytes(body, false).unwrap_or_default();
    let in_body = take(&mut members, "__type");
    let code = in_body.as_deref().and_then(code).or_else(|| header.and_then(code))?;
    let message = take(&mut members, "message").or_else(|| take(&mut members, "Message"));
    Some(ServiceError { message, other: members, ..ServiceError::new(code) })
}

/// Takes a member out, if it is a string; what is none stays among the others.
fn take(members: &mut BTreeMap<String, JsonText>, name: &str) -> Option<String> {
    let value = read_bytes(members.get(name)?.as_str().as_bytes(), false).ok()?;
    members.remove(name);
    Some(value)
}

/// The code in `namespace#Code:link`.
fn code(text: &str) -> Option<ErrorCode> {
    let text = text.split_once(':').map_or(text, |(before, _)| before);
    let text = text.rsplit_once('#').map_or(text, |(_, after)| after).trim();
    if text.is_empty() { None } else { Some(text.into()) }
}
