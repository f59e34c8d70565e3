//! `Debug` for structures: what is sensitive is not shown.

use core::fmt;

use crate::definition::{Constraints, Definition};
use crate::view::{ListView, MapView, Structure, View};

/// Formats a structure like a derived `Debug` does, but for what is sensitive: that is
/// `<hidden>`, and `Some(<hidden>)` in an optional member, so that one can see whether it is set.
///
/// # Errors
///
/// Those of the formatter.
pub(crate) fn structure(structure: Structure<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let definition: &Definition = structure.definition;
    let mut out = f.debug_struct(definition.name);
    for (index, property) in definition.properties.iter().enumerate() {
        let view = structure.members.member(index);
        let shown = Shown { view, constraints: property.constraints };
        if property.required || definition.other == Some(index) {
            out.field(property.field, &shown);
        } else {
            let set = !matches!(view, View::Absent);
            out.field(property.field, &if set { Some(shown) } else { None });
        }
    }
    out.finish()
}

/// A value and what hides it.
struct Shown<'v> {
    view: View<'v>,
    constraints: Constraints,
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.constraints.sensitive() {
            return f.write_str("<hidden>");
        }
        match self.view {
            View::Absent | View::Null => f.write_str("null"),
            View::Str(text) | View::Enum(_, text) => fmt::Debug::fmt(text, f),
            View::Bool(value) => value.fmt(f),
            View::Int(number) => fmt::Display::fmt(&number, f),
            View::Single(number) => fmt::Debug::fmt(&number, f),
            View::Double(number) => fmt::Debug::fmt(&number, f),
            View::Timestamp(moment) => fmt::Display::fmt(&moment, f),
            // Bytes and text of any length tell a person nothing but how long they are.
            View::Blob(bytes) => write!(f, "<{} bytes>", bytes.len()),
            View::Json(text) => write!(f, "<{} bytes of JSON>", text.len()),
            View::List(list) => self.list(list, f),
            View::Map(map) => self.map(map, f),
            View::Structure(inner) => structure(inner, f),
        }
    }
}

impl Shown<'_> {
    fn list(&self, list: &dyn ListView, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let constraints = self.constraints.of_items();
        let mut out = f.debug_list();
        for index in 0..list.len() {
            out.entry(&Shown { view: list.item(index), constraints });
        }
        out.finish()
    }

    fn map(&self, map: &dyn MapView, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_map();
        map.entries(&mut |key, value| {
            let key = Shown { view: View::Str(key), constraints: self.constraints.of_keys() };
            out.entry(&key, &Shown { view: value, constraints: self.constraints.of_values() });
            true
        });
        out.finish()
    }
}
