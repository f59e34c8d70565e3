//! An item of a list of attributes: any structure with a `Name` and a `Value`.

use alloc::borrow::Cow;

use super::error::UserAttributesError;
use crate::definition::{Definition, Kind};
use crate::slot::{Draft, Fill, Slot, Step};
use crate::value::structure::CognitoStructure;
use crate::view::View;

/// Where the two are among a structure's properties.
pub(super) struct Properties {
    name: usize,
    value: usize,
}

impl Properties {
    pub(super) fn of(definition: &Definition) -> Result<Properties, UserAttributesError> {
        Ok(Properties { name: text(definition, "Name")?, value: text(definition, "Value")? })
    }

    /// The name and the value of an item that has both.
    pub(super) fn read<'a, T: CognitoStructure>(&self, item: &'a T) -> Option<(&'a str, &'a str)> {
        match (item.member(self.name), item.member(self.value)) {
            (View::Str(name) | View::Enum(_, name), View::Str(value) | View::Enum(_, value)) => {
                Some((name, value))
            }
            _ => None,
        }
    }

    /// The item with this name and this value, if the type takes them.
    pub(super) fn write<'a, T: Fill<'a>>(&self, name: &'a str, value: &'a str) -> Option<T> {
        let mut place = None;
        let mut fill = |draft: &mut dyn Draft<'a>| {
            let filled = put(draft.slot(self.name), name) && put(draft.slot(self.value), value);
            if filled { Step::Filled } else { Step::Skipped }
        };
        match T::slot(&mut place) {
            Slot::Object(object) => object.fill(&mut fill),
            _ => return None,
        }
        place
    }
}

/// The index of a property of text.
fn text(definition: &Definition, property: &'static str) -> Result<usize, UserAttributesError> {
    match definition.find(property, 0) {
        Some((index, found)) if matches!(found.kind, Kind::String | Kind::Enum(_)) => Ok(index),
        _ => Err(UserAttributesError::NoProperty { structure: definition.name, property }),
    }
}

/// Puts a text into a place, and tells whether that took it.
fn put<'a>(slot: Slot<'_, 'a>, text: &'a str) -> bool {
    match slot {
        Slot::Str(slot) => slot.put(Cow::Borrowed(text)).is_ok(),
        Slot::Enum(slot) => slot.put(text).is_ok(),
        Slot::Around(slot) => {
            let mut filled = false;
            let mut inside = |inner: Slot<'_, 'a>| {
                filled = put(inner, text);
                if filled { Step::Filled } else { Step::Skipped }
            };
            let taken = slot.fill(&mut inside).is_ok();
            taken && filled
        }
        _ => false,
    }
}
