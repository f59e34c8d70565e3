//! The JSON writer: any view as JSON text, without white space.

use alloc::string::String;
use core::fmt::Write as _;

use super::string::{is_plain, plain_prefix};
use crate::value::{blob, float};
use crate::view::{ListView, MapView, Structure, View};

/// The value as JSON text in a new buffer. Its size is summed up first, so that it is allocated
/// once; only escapes, which the sum leaves out, and short lists and maps of long values, which it
/// estimates, can make it grow.
pub(crate) fn to_string(view: View<'_>) -> String {
    let mut out = String::with_capacity(size(view));
    write(view, &mut out);
    out
}

/// Appends the value as JSON text.
pub(crate) fn write(view: View<'_>, out: &mut String) {
    match view {
        View::Absent | View::Null => out.push_str("null"),
        View::Str(text) | View::Enum(_, text) => string(text, out),
        View::Bool(value) => out.push_str(if value { "true" } else { "false" }),
        View::Int(_) | View::Single(_) | View::Double(_) | View::Timestamp(_) => {
            match name_of(view) {
                Some(name) => string(name, out),
                None => number(view, out),
            }
        }
        View::Blob(bytes) => {
            out.push('"');
            blob::encode(bytes, out);
            out.push('"');
        }
        View::Json(text) => out.push_str(text),
        View::List(items) => list(items, out),
        View::Map(entries) => map(entries, out),
        View::Structure(members) => structure(members, out),
    }
}

/// The name of a number that is not finite.
pub(crate) fn name_of(number: View<'_>) -> Option<&'static str> {
    match number {
        View::Single(number) => float::name_of(number.into()),
        View::Double(number) => float::name_of(number),
        _ => None,
    }
}

/// Appends a number that is finite.
pub(crate) fn number(number: View<'_>, out: &mut String) {
    // Writing to a string cannot fail.
    let _ = match number {
        View::Int(number) => write!(out, "{number}"),
        View::Single(number) => write!(out, "{number:?}"),
        View::Double(number) => write!(out, "{number:?}"),
        View::Timestamp(moment) => write!(out, "{moment}"),
        _ => Ok(()),
    };
}

fn list(items: &dyn ListView, out: &mut String) {
    out.push('[');
    for index in 0..items.len() {
        if index > 0 {
            out.push(',');
        }
        write(items.item(index), out);
    }
    out.push(']');
}

fn map(map: &dyn MapView, out: &mut String) {
    out.push('{');
    let mut first = true;
    entries(map, &mut first, out);
    out.push('}');
}

/// Appends the entries of a map, each behind a comma but the first of the object.
fn entries(map: &dyn MapView, first: &mut bool, out: &mut String) {
    map.entries(&mut |key, value| {
        member(key, false, value, first, out);
        true
    });
}

fn structure(structure: Structure<'_>, out: &mut String) {
    out.push('{');
    let mut first = true;
    for (index, property) in structure.definition.properties.iter().enumerate() {
        match structure.members.member(index) {
            View::Absent => {}
            // The unknown members that were kept stand among the others again.
            View::Map(map) if structure.definition.other == Some(index) => {
                entries(map, &mut first, out);
            }
            value => member(property.name, property.plain, value, &mut first, out),
        }
    }
    out.push('}');
}

/// Appends a member, behind a comma but for the first of the object. Most names are known to need
/// no escape.
///
/// What stands between the texts is appended in as few pieces as there can be: each asks once more
/// whether there is room. It is inlined where structures and maps are written, and comes to a map
/// by the nearest way: a request of a few members is written in a twentieth less time by either.
#[expect(clippy::inline_always, reason = "left to itself the compiler makes it a call")]
#[inline(always)]
fn member(name: &str, plain: bool, value: View<'_>, first: &mut bool, out: &mut String) {
    if core::mem::take(first) {
        out.push('"');
    } else {
        out.push_str(",\"");
    }
    if plain {
        out.push_str(name);
    } else {
        content(name, out);
    }
    if let View::Str(text) = value {
        out.push_str("\":\"");
        content(text, out);
        out.push('"');
    } else {
        out.push_str("\":");
        match value {
            View::Map(entries) => map(entries, out),
            value => write(value, out),
        }
    }
}

/// Appends a text as a JSON string.
#[inline]
pub(crate) fn string(text: &str, out: &mut String) {
    out.push('"');
    content(text, out);
    out.push('"');
}

/// Appends what stands between the quotes of a JSON string.
#[inline]
fn content(text: &str, out: &mut String) {
    if is_plain(text.as_bytes()) {
        out.push_str(text);
    } else {
        escaped(text, out);
    }
}

/// Appends a text in which something needs an escape.
#[cold]
fn escaped(text: &str, out: &mut String) {
    let mut rest = text;
    loop {
        let (plain, special) = rest.split_at(plain_prefix(rest.as_bytes()));
        out.push_str(plain);
        let mut characters = special.chars();
        match characters.next() {
            None => return,
            Some(character) => escape(character, out),
        }
        rest = characters.as_str();
    }
}

/// Appends a character that needs an escape.
fn escape(character: char, out: &mut String) {
    match character {
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        '\u{8}' => out.push_str("\\b"),
        '\u{c}' => out.push_str("\\f"),
        other => drop(write!(out, "\\u{:04x}", u32::from(other))),
    }
}

/// So many items or entries are not looked at for their size: a look costs more than the bytes that
/// are saved.
const FEW: usize = 4;

/// What each of them is taken for, in bytes: an attribute, a tag, a piece of metadata has less.
const EACH: usize = 64;

/// How many bytes the value takes as JSON text, escapes left out. Numbers are estimated from
/// above.
fn size(view: View<'_>) -> usize {
    match view {
        View::Absent | View::Null => 4,
        View::Str(text) | View::Enum(_, text) => text.len() + 2,
        View::Json(text) => text.len(),
        View::Bool(_) => 5,
        View::Int(number) if i64::try_from(number).is_err() => 40,
        View::Int(_) | View::Single(_) | View::Double(_) => 24,
        View::Timestamp(_) => 32,
        View::Blob(bytes) => blob::encoded_length(bytes.len()) + 2,
        View::List(items) if items.len() <= FEW => items.len() * EACH + 2,
        View::List(items) => {
            let mut sum = 2;
            for index in 0..items.len() {
                sum += size(items.item(index)) + 1;
            }
            sum
        }
        View::Map(map) if map.len() <= FEW => map.len() * EACH + 2,
        View::Map(map) => {
            let mut sum = 2;
            map.entries(&mut |key, value| {
                sum += size_of_member(key, value);
                true
            });
            sum
        }
        View::Structure(structure) => {
            let mut sum = 2;
            for (index, property) in structure.definition.properties.iter().enumerate() {
                sum += size_of_member(property.name, structure.members.member(index));
            }
            sum
        }
    }
}

/// The same for a member, with its name, its comma and its colon. Most are text.
#[inline]
fn size_of_member(name: &str, value: View<'_>) -> usize {
    match value {
        View::Absent => 0,
        View::Str(text) => name.len() + text.len() + 6,
        value => name.len() + 4 + size(value),
    }
}
