//! A value as text, as a violation tells it.

use alloc::string::String;
use core::fmt::Write as _;

use crate::json::parts::parts;
use crate::json::scan::Scanner;
use crate::value::float;
use crate::view::{ListView, MapView, View};

/// Appends a value as text: a list as `[a, b]`, a map as `{k=v}`. Answers whether it could:
/// structures, and what holds them, have no text, since members of them may be sensitive.
pub(super) fn render(view: View<'_>, out: &mut String) -> bool {
    match view {
        View::Str(text) | View::Enum(_, text) | View::Json(text) => out.push_str(text),
        View::Bool(value) => out.push_str(if value { "true" } else { "false" }),
        // Writing to a string cannot fail.
        View::Int(number) => drop(write!(out, "{number}")),
        View::Single(number) => match float::name_of(number.into()) {
            Some(name) => out.push_str(name),
            None => drop(write!(out, "{number:?}")),
        },
        View::Double(number) => match float::name_of(number) {
            Some(name) => out.push_str(name),
            None => drop(write!(out, "{number:?}")),
        },
        View::Timestamp(moment) => drop(write!(out, "{moment}")),
        View::Null => out.push_str("null"),
        View::List(list) => return render_list(list, out),
        View::Map(map) => return render_map(map, out),
        View::Absent | View::Blob(_) | View::Structure(_) => return false,
    }
    true
}

fn render_list(list: &dyn ListView, out: &mut String) -> bool {
    out.push('[');
    for index in 0..list.len() {
        if index > 0 {
            out.push_str(", ");
        }
        if !render(list.item(index), out) {
            return false;
        }
    }
    out.push(']');
    true
}

fn render_map(map: &dyn MapView, out: &mut String) -> bool {
    out.push('{');
    let (mut first, mut whole) = (true, true);
    map.entries(&mut |key, value| {
        if !core::mem::take(&mut first) {
            out.push_str(", ");
        }
        out.push_str(key);
        out.push('=');
        whole = render(value, out);
        whole
    });
    out.push('}');
    whole
}

/// Appends an array or object of scalars, and of arrays of them, that is JSON text. It is for what
/// was not read whole, so an object in it may be a structure: that has no text here either.
pub(super) fn render_json(json: &str, out: &mut String) -> bool {
    let (close, mut between, mut whole) = (if json.starts_with('{') { '}' } else { ']' }, "", true);
    out.push(if close == '}' { '{' } else { '[' });
    let taken = parts(json, &mut |part| {
        out.push_str(core::mem::replace(&mut between, ", "));
        if let Some(name) = &part.name {
            out.push_str(name);
            out.push('=');
        }
        whole = match part.value.as_bytes().first() {
            Some(b'[') => render_json(part.value, out),
            Some(b'{') => false,
            Some(b'"') => match Scanner::new(part.value).string() {
                Ok(text) => {
                    out.push_str(&text);
                    true
                }
                Err(_) => false,
            },
            _ => {
                out.push_str(part.value);
                true
            }
        };
        whole
    });
    out.push(close);
    whole && taken.is_ok()
}
