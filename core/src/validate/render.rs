//! A value as text, as a violation tells it.

use alloc::string::String;

use crate::json::parts::Parts;
use crate::json::scan::Scanner;
use crate::json::write::{name_of, number};
use crate::view::{ListView, MapView, View};

/// Appends a value as text: a list as `[a, b]`, a map as `{k=v}`. Answers whether it could:
/// structures, and what holds them, have no text, since members of them may be sensitive.
pub(super) fn render(view: View<'_>, out: &mut String) -> bool {
    match view {
        View::Str(text) | View::Enum(_, text) | View::Json(text) => out.push_str(text),
        View::Bool(value) => out.push_str(if value { "true" } else { "false" }),
        View::Int(_) | View::Single(_) | View::Double(_) | View::Timestamp(_) => {
            match name_of(view) {
                Some(name) => out.push_str(name),
                None => number(view, out),
            }
        }
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
    let Ok(mut parts) = Parts::of(json) else { return false };
    let (open, close) = if json.starts_with('{') { ('{', '}') } else { ('[', ']') };
    out.push(open);
    let mut between = "";
    loop {
        let part = match parts.next() {
            Ok(Some(part)) => part,
            Ok(None) => break,
            Err(_) => return false,
        };
        out.push_str(between);
        between = ", ";
        if let Some(name) = &part.name {
            out.push_str(name);
            out.push('=');
        }
        match part.value.as_bytes().first() {
            Some(b'[') if render_json(part.value, out) => {}
            Some(b'[' | b'{') => return false,
            Some(b'"') => match Scanner::new(part.value).string() {
                Ok(text) => out.push_str(&text),
                Err(_) => return false,
            },
            _ => out.push_str(part.value),
        }
    }
    out.push(close);
    true
}
