//! Reads an error from a reply.
//!
//! What a service, a proxy or an emulator answers in trouble follows no model, so nothing that is
//! odd in it stands in the way of what can be read.

use alloc::string::String;
use alloc::vec::Vec;

use super::ServiceError;
use crate::json::parts::Parts;
use crate::json::read::read;
use crate::json::scan::Scanner;
use crate::service_error::code::ErrorCode;
use crate::slot::Slot;
use crate::value::json_text::JsonText;

/// The error that a body and the header `x-amzn-errortype` tell. `None` if neither has a code.
#[inline]
pub(super) fn error(body: &[u8], header: Option<&str>) -> Option<ServiceError> {
    let mut members = members(body);
    let in_body = take(&mut members, "__type");
    let code = in_body.as_deref().and_then(code).or_else(|| header.and_then(code))?;
    let message = take(&mut members, "message").or_else(|| take(&mut members, "Message"));
    Some(ServiceError { message, other: members, ..ServiceError::new(code) })
}

/// The members of a body, in their order; none of what is no JSON object.
#[inline]
fn members(body: &[u8]) -> Vec<(String, JsonText)> {
    let mut members = Vec::new();
    // It is JSON to its end, or nothing of it is believed.
    if read(body, Slot::Ignore, false).is_ok()
        && let Ok(text) = core::str::from_utf8(body)
        // What is no array or object has no parts, and the parts of an array have no names.
        && let Ok(mut parts) = Parts::of(text)
    {
        while let Ok(Some(part)) = parts.next() {
            if let Some(name) = part.name {
                members.push((name.into_owned(), JsonText::of(part.value)));
            }
        }
    }
    members
}

/// Takes a member out, if it is a string; what is none stays among the others.
#[inline]
fn take(members: &mut Vec<(String, JsonText)>, name: &str) -> Option<String> {
    for (index, (key, value)) in members.iter().enumerate() {
        if key == name
            && value.as_str().starts_with('"')
            && let Ok(text) = Scanner::new(value.as_str()).string()
        {
            let text = text.into_owned();
            members.remove(index);
            return Some(text);
        }
    }
    None
}

/// The code in `namespace#Code:link`.
#[inline]
fn code(text: &str) -> Option<ErrorCode> {
    let text = text.split_once(':').map_or(text, |(before, _)| before);
    let text = text.rsplit_once('#').map_or(text, |(_, after)| after).trim();
    if text.is_empty() { None } else { Some(text.into()) }
}
