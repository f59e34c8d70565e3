//! The token of a page: where it stands, and what can hold it.

use alloc::borrow::Cow;
use alloc::string::String;

use super::PagedRequest;
use crate::definition::{Definition, Kind};
use crate::json::read::read;
use crate::slot::{Fault, MapSlot, Slot, Step};
use crate::value::Value;
use crate::value::kinds::HasToken;
use crate::view::{MapView, View};

/// A type that can hold a token that a service has answered: one that any text becomes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold the token of the next page",
    label = "not a type that any text becomes",
    note = "the field of the token is a `String`, `Box<str>`, `Arc<str>`, `Cow<str>`, or of a type of yours that is `From<String>`"
)]
pub trait HoldsToken {
    /// The token.
    fn from_token(token: String) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: From<String>> HoldsToken for T {
    #[inline]
    fn from_token(token: String) -> T {
        token.into()
    }
}

/// The token that a request has.
#[inline]
pub(super) fn of_request<R: PagedRequest>(request: &R) -> Option<Cow<'_, str>> {
    member(request.view(), R::PAGING.input_token)
}

/// The token that an output has, if it is not empty.
#[inline]
pub(super) fn of_output<R: PagedRequest>(output: &R::Output) -> Option<Cow<'_, str>> {
    const {
        let structure = <<R::Output as Value>::Kind as HasToken>::STRUCTURE;
        assert!(
            has_text(structure, R::PAGING.output_token),
            "the output has no text for the token of the next page: give it the field, or a map \
            under `#[other]`",
        );
        assert!(
            has_text(Some(R::DEFINITION), R::PAGING.input_token),
            "the request has no member that is named as `PAGING.input_token`",
        );
    }
    member(output.view(), R::PAGING.output_token).filter(|token| !token.is_empty())
}

/// Whether a text of this name can be in a structure. In any JSON it can.
#[inline]
const fn has_text(structure: Option<&Definition>, name: &str) -> bool {
    let Some(Definition { properties, other, .. }) = structure else { return true };
    let mut index = 0;
    while index < properties.len() {
        let property = &properties[index];
        let keeps_others = matches!(*other, Some(other) if other == index);
        if !keeps_others && is(property.name, name) {
            return matches!(property.kind, Kind::String | Kind::Document);
        }
        index += 1;
    }
    other.is_some()
}

/// Whether two names are the same, for the compiler to ask.
#[inline]
const fn is(name: &str, other: &str) -> bool {
    let (name, other) = (name.as_bytes(), other.as_bytes());
    let mut index = 0;
    while index < name.len() && index < other.len() && name[index] == other[index] {
        index += 1;
    }
    index == name.len() && index == other.len()
}

/// The text of the member with this name: that of a structure, of its unknown members, of a map,
/// of JSON text. `None` too for one that is no text.
#[inline]
fn member<'v>(view: View<'v>, name: &str) -> Option<Cow<'v, str>> {
    match view {
        View::Structure(structure) => match structure.definition.find(name, 0) {
            Some((index, _)) => text(structure.members.member(index)),
            None => match structure.members.member(structure.definition.other?) {
                View::Map(map) => entry(map, name),
                _ => None,
            },
        },
        View::Map(map) => entry(map, name),
        View::Json(json) => {
            let mut found = Found { name, text: None };
            // What is no text is no token either, and then there is nothing to say of it.
            drop(read(json.as_bytes(), Slot::Map(&mut found), false));
            found.text
        }
        _ => None,
    }
}

#[inline]
fn text(view: View<'_>) -> Option<Cow<'_, str>> {
    match view {
        View::Str(text) => Some(Cow::Borrowed(text)),
        View::Json(json) => {
            let mut text = None;
            drop(read(json.as_bytes(), Slot::Str(&mut text), false));
            text
        }
        _ => None,
    }
}

/// The text of a map's entry, which is lent to a callback only.
#[inline]
fn entry(map: &dyn MapView, name: &str) -> Option<Cow<'static, str>> {
    let mut found = None;
    map.entries(&mut |key, value| {
        if key == name {
            found = text(value).map(|text| Cow::Owned(text.into_owned()));
        }
        key != name
    });
    found
}

/// A place for one member of a JSON object; the others are read over. Of two with the name, the
/// first stands.
struct Found<'n, 'de> {
    name: &'n str,
    text: Option<Cow<'de, str>>,
}

impl<'de> MapSlot<'de> for Found<'_, 'de> {
    #[inline]
    fn begin(&mut self) {}

    #[inline]
    fn entry(
        &mut self,
        key: Cow<'de, str>,
        value: &mut dyn FnMut(Slot<'_, 'de>) -> Step,
    ) -> Result<(), Fault> {
        if key == self.name && self.text.is_none() {
            value(Slot::Str(&mut self.text));
        } else {
            value(Slot::Ignore);
        }
        Ok(())
    }

    #[inline]
    fn view(&self) -> Option<&dyn MapView> {
        None
    }
}
