//! Types and JSON in a few words.

use crate::definition::{Definitions, Form, Kind, TypeId};
use crate::json::{Json, JsonKind};

/// How deep lists and maps are described.
const DEEPEST: u32 = 4;

/// A type in a few words: `string`, `UsernameType (string)`, `list of string`.
pub(super) fn describe(definitions: &Definitions, id: TypeId) -> String {
    described(definitions, id, 0)
}

fn described(definitions: &Definitions, id: TypeId, depth: u32) -> String {
    let words = words(definitions, id, depth);
    match name(definitions, id) {
        Some(name) if matches!(definitions.kind(id), Kind::Unresolved(_)) => name.to_owned(),
        Some(name) if depth == 0 => format!("{name} ({words})"),
        Some(name) => name.to_owned(),
        None => words,
    }
}

/// The name of the definition that a type is, or refers to.
pub(super) fn name(definitions: &Definitions, id: TypeId) -> Option<&str> {
    definitions.get(definitions.definition(id)?).name.as_deref()
}

/// What values are, in words: equal for what can be compared part by part.
pub(super) fn shape(definitions: &Definitions, id: TypeId) -> String {
    match definitions.kind(id) {
        Kind::List(_) => "list".to_owned(),
        Kind::Map(_) => "map".to_owned(),
        Kind::Tuple(elements) => format!("tuple of {}", elements.len()),
        Kind::Union(types) => format!("union of {}", types.len()),
        _ => words(definitions, id, 0),
    }
}

/// What values are, in words, with what lists and maps hold.
pub(super) fn words_of(definitions: &Definitions, id: TypeId) -> String {
    words(definitions, id, 0)
}

fn words(definitions: &Definitions, id: TypeId, depth: u32) -> String {
    if depth > DEEPEST {
        return "…".to_owned();
    }
    match definitions.kind(id) {
        Kind::Structure(_) => "object".to_owned(),
        Kind::List(items) => format!("list of {}", described(definitions, *items, depth + 1)),
        Kind::Map(values) => format!("map of {}", described(definitions, *values, depth + 1)),
        Kind::Text(form) => text(*form).to_owned(),
        Kind::Enum(_) => "enum".to_owned(),
        Kind::Boolean => "boolean".to_owned(),
        Kind::Integer { bits, signed, as_text } => {
            let sign = if *signed { "" } else { "u" };
            let text = if *as_text { " as text" } else { "" };
            format!("{sign}int{bits}{text}")
        }
        Kind::Float { bits } => format!("float{bits}"),
        Kind::Decimal => "decimal".to_owned(),
        Kind::Timestamp => "timestamp".to_owned(),
        Kind::Blob => "binary".to_owned(),
        Kind::Document => "any".to_owned(),
        Kind::Null => "null".to_owned(),
        Kind::Tuple(elements) => format!("tuple of {}", elements.len()),
        Kind::Tagged(_) => "choice".to_owned(),
        Kind::Inline { selector, .. } => format!("choice by {selector}"),
        Kind::Union(types) => {
            let types: Vec<String> =
                types.iter().map(|id| described(definitions, *id, depth + 1)).collect();
            types.join(" or ")
        }
        Kind::Unresolved(reference) => {
            let name = reference.rsplit('/').next().unwrap_or("");
            format!("{name} (unresolved)")
        }
    }
}

fn text(form: Form) -> &'static str {
    match form {
        Form::Plain => "string",
        Form::Date => "date",
        Form::DateTime => "datetime",
        Form::Time => "time",
        Form::Duration => "duration",
        Form::Uuid => "uuid",
        Form::Uri => "uri",
        Form::JsonPointer => "jsonpointer",
    }
}

/// A value as JSON, without white space.
pub(super) fn json(value: Json<'_>) -> String {
    match value.kind() {
        JsonKind::Null => "null".to_owned(),
        JsonKind::Boolean => value.boolean().unwrap_or_default().to_string(),
        JsonKind::Number => value.number().unwrap_or_default().to_owned(),
        JsonKind::Text => format!("{:?}", value.text().unwrap_or_default()),
        JsonKind::List => {
            let items: Vec<String> = value.items().map(json).collect();
            format!("[{}]", items.join(","))
        }
        JsonKind::Object => {
            let members = value.members().map(|(name, value)| format!("{name:?}:{}", json(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
    }
}
