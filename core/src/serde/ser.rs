//! serde's `Serialize`, for any view.

use alloc::borrow::Cow;

use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::json::{self, parts::Parts};
use crate::value::integer::Integer;
use crate::value::{blob, float};
use crate::view::{ListView, MapView, Structure, View};

/// Writes a value into any format of serde's.
///
/// Bytes are base64 where the format is for people and bytes where it is not; a moment is a number
/// of seconds.
///
/// # Errors
///
/// Those of the format.
pub fn serialize<S: Serializer>(view: View<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    match view {
        View::Absent | View::Null => serializer.serialize_unit(),
        View::Str(text) | View::Enum(_, text) => serializer.serialize_str(text),
        View::Bool(value) => serializer.serialize_bool(value),
        View::Int(number) => match (i64::try_from(number), i128::try_from(number)) {
            (Ok(number), _) => serializer.serialize_i64(number),
            (_, Ok(number)) => match u64::try_from(number) {
                Ok(number) => serializer.serialize_u64(number),
                Err(_) => serializer.serialize_i128(number),
            },
            (_, Err(number)) => match u128::try_from(number) {
                Ok(number) => serializer.serialize_u128(number),
                Err(_) => Err(S::Error::custom("a number beyond 128 bits")),
            },
        },
        View::Single(number) => match float::name_of(number.into()) {
            Some(name) => serializer.serialize_str(name),
            None => serializer.serialize_f32(number),
        },
        View::Double(number) => match float::name_of(number) {
            Some(name) => serializer.serialize_str(name),
            None => serializer.serialize_f64(number),
        },
        View::Timestamp(moment) if moment.nanos() == 0 => {
            serializer.serialize_i64(moment.seconds())
        }
        View::Timestamp(moment) => serializer.serialize_f64(moment.to_f64()),
        View::Blob(bytes) if serializer.is_human_readable() => {
            let mut text = alloc::string::String::new();
            blob::encode(bytes, &mut text);
            serializer.serialize_str(&text)
        }
        View::Blob(bytes) => serializer.serialize_bytes(bytes),
        View::Json(text) => serialize_text(text, serializer),
        View::List(items) => list(items, serializer),
        View::Map(entries) => map(entries, serializer),
        View::Structure(members) => structure(members, serializer),
    }
}

/// A view that serde can write.
struct Viewed<'v>(View<'v>);

impl Serialize for Viewed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.0, serializer)
    }
}

fn list<S: Serializer>(items: &dyn ListView, serializer: S) -> Result<S::Ok, S::Error> {
    let mut list = serializer.serialize_seq(Some(items.len()))?;
    for index in 0..items.len() {
        list.serialize_element(&Viewed(items.item(index)))?;
    }
    list.end()
}

fn map<S: Serializer>(entries: &dyn MapView, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(entries.len()))?;
    write_entries(entries, &mut map)?;
    map.end()
}

fn write_entries<M: SerializeMap>(entries: &dyn MapView, map: &mut M) -> Result<(), M::Error> {
    let mut result = Ok(());
    entries.entries(&mut |key, value| {
        result = map.serialize_entry(key, &Viewed(value));
        result.is_ok()
    });
    result
}

fn structure<S: Serializer>(structure: Structure<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    let other = structure.definition.other;
    let count = |index| match structure.members.member(index) {
        View::Absent => 0,
        View::Map(entries) if other == Some(index) => entries.len(),
        _ => 1,
    };
    let properties = structure.definition.properties;
    let mut map = serializer.serialize_map(Some((0..properties.len()).map(count).sum()))?;
    for (index, property) in properties.iter().enumerate() {
        match structure.members.member(index) {
            View::Absent => {}
            View::Map(entries) if other == Some(index) => write_entries(entries, &mut map)?,
            value => map.serialize_entry(property.name, &Viewed(value))?,
        }
    }
    map.end()
}

/// JSON text that serde can write into any format.
struct Text<'v>(&'v str);

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_text(self.0, serializer)
    }
}

fn serialize_text<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    match text.trim_ascii_start().as_bytes().first() {
        Some(b'[') => {
            let mut list = serializer.serialize_seq(None)?;
            write_parts(text, |_, item| list.serialize_element(&Text(item)))?;
            list.end()
        }
        Some(b'{') => {
            let mut map = serializer.serialize_map(None)?;
            write_parts(text, |name, value| map.serialize_entry(name, &Text(value)))?;
            map.end()
        }
        Some(b'n') => serializer.serialize_unit(),
        Some(b't') => serializer.serialize_bool(true),
        Some(b'f') => serializer.serialize_bool(false),
        Some(b'"') => match json::read::<Cow<'_, str>>(text) {
            Ok(text) => serializer.serialize_str(&text),
            Err(error) => Err(S::Error::custom(error)),
        },
        _ => match (Integer::parse(text), text.parse::<f64>()) {
            // Whole numbers have no negative zero.
            (Some(number), _) if text != "-0" => serialize(View::Int(number), serializer),
            (_, Ok(number)) if number.is_finite() => serializer.serialize_f64(number),
            _ => Err(S::Error::custom("a number beyond 64 bits")),
        },
    }
}

/// Calls `write` with the name and the text of every part of an array or object.
fn write_parts<E: serde::ser::Error>(
    text: &str,
    mut write: impl FnMut(&str, &str) -> Result<(), E>,
) -> Result<(), E> {
    let mut parts = Parts::of(text).map_err(E::custom)?;
    while let Some(part) = parts.next().map_err(E::custom)? {
        write(part.name.as_deref().unwrap_or(""), part.value)?;
    }
    Ok(())
}
