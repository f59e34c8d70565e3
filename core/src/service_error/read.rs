//! Reads an error from a reply.
//!
//! What a service, a proxy or an emulator answers in trouble follows no model, so nothing that is
//! odd in it stands in the way of what can be read.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::ServiceError;
use crate::json::{read, read_bytes};
use crate::service_error::code::ErrorCode;
use crate::slot::{Fault, MapSlot, Slot, Step};
use crate::value::json_text::JsonText;
use crate::view::MapView;

/// The members of a body, in their order.
#[derive(Default)]
struct Members(Vec<(String, JsonText)>);

impl<'de> MapSlot<'de> for Option<Members> {
    fn begin(&mut self) {
        self.get_or_insert_default();
    }

    fn entry(
        &mut self,
        key: Cow<'de, str>,
        value: &mut dyn FnMut(Slot<'_, 'de>) -> Step,
    ) -> Result<(), Fault> {
        let mut place = None;
        if value(Slot::Document(&mut place)) == Step::Filled
            && let Some(value) = place
        {
            self.get_or_insert_default().0.push((key.into_owned(), value));
        }
        Ok(())
    }

    fn view(&self) -> Option<&dyn MapView> {
        None
    }
}

/// The error that a body and the header `x-amzn-errortype` tell. `None` if neither has a code.
pub(super) fn error(body: &[u8], header: Option<&str>) -> Option<ServiceError> {
    let mut place = None;
    let Members(mut members) = match read::read(body, Slot::Map(&mut place), false) {
        Ok(()) => place.unwrap_or_default(),
        Err(_) => Members::default(),
    };
    let in_body = take(&mut members, "__type");
    let code = in_body.as_deref().and_then(code).or_else(|| header.and_then(code))?;
    let message = take(&mut members, "message").or_else(|| take(&mut members, "Message"));
    Some(ServiceError { message, other: members, ..ServiceError::new(code) })
}

/// Takes a member out, if it is a string; what is none stays among the others.
fn take(members: &mut Vec<(String, JsonText)>, name: &str) -> Option<String> {
    for (index, member) in members.iter().enumerate() {
        if member.0 == name
            && let Ok(value) = read_bytes(member.1.as_str().as_bytes(), false)
        {
            members.remove(index);
            return Some(value);
        }
    }
    None
}

/// The code in `namespace#Code:link`.
fn code(text: &str) -> Option<ErrorCode> {
    let text = text.split_once(':').map_or(text, |(before, _)| before);
    let text = text.rsplit_once('#').map_or(text, |(_, after)| after).trim();
    if text.is_empty() { None } else { Some(text.into()) }
}
