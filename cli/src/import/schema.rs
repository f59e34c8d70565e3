//! A shape as the schema of its values.

use super::model::{Model, Shape};
use super::prose::Prose;
use super::value::{Object, Value};

/// The widest whole numbers that the wire has, in JSON Structure's terms.
const INT64: [&str; 2] = ["-9223372036854775808", "9223372036854775807"];

/// The type of the values.
pub(super) fn head(shape: &Shape, schema: &mut Object) {
    schema.text(
        "type",
        match &shape.kind[..] {
            "structure" if shape.document => "any",
            // Core has no `object` without properties (section "object").
            "structure" if shape.members.is_empty() => "map",
            "structure" => "object",
            "list" => "array",
            "map" => "map",
            "string" => "string",
            "boolean" => "boolean",
            "integer" => "int32",
            // What Core calls `int64` and `datetime` is text.
            "long" | "timestamp" => "number",
            "blob" => "binary",
            "float" => "float",
            "double" => "double",
            _ => "any",
        },
    );
}

/// All the rest: what is in the values, and what they must satisfy.
pub(super) fn body(
    model: &Model,
    name: &str,
    shape: &Shape,
    prose: &mut Prose,
    link: &mut dyn FnMut(&str) -> Option<String>,
    schema: &mut Object,
    said: &mut Object,
) {
    match &shape.kind[..] {
        "structure" if shape.document => {}
        "structure" if shape.members.is_empty() => {
            schema.put("values", any());
            said.text("represents", "object");
        }
        "structure" => structure(name, shape, prose, link, schema),
        "list" => {
            schema.put("items", reference(shape.member.as_ref()));
            counts(shape, "minItems", "maxItems", schema);
        }
        "map" => {
            schema.put("values", reference(shape.value.as_ref()));
            schema.put("keyNames", keys(shape.key.as_ref().and_then(|key| model.shapes.get(key))));
            counts(shape, "minEntries", "maxEntries", schema);
        }
        "string" => text(shape, schema),
        "blob" => {
            schema.text("contentEncoding", "base64");
            counts(shape, "minBytes", "maxBytes", said);
        }
        "timestamp" => said.text("represents", "datetime"),
        "long" => {
            said.text("represents", "int64");
            schema.put("multipleOf", Value::Number("1".to_owned()));
            bounds(shape, [Some(INT64[0]), Some(INT64[1])], schema);
        }
        _ => bounds(shape, [None, None], schema),
    }
}

fn structure(
    name: &str,
    shape: &Shape,
    prose: &mut Prose,
    link: &mut dyn FnMut(&str) -> Option<String>,
    schema: &mut Object,
) {
    let mut properties = Object::default();
    for (wire, ty) in &shape.members {
        let mut property = Object::default();
        property.put("type", to(ty));
        property.text("description", &prose.property(name, wire, ty));
        if let Some(link) = link(wire) {
            let mut said = Object::default();
            said.text("link", &link);
            property.object("cognito", said);
        }
        properties.put(wire, Value::Object(property));
    }
    schema.object("properties", properties);
    if !shape.required.is_empty() {
        let required: Vec<&str> = shape.required.iter().map(String::as_str).collect();
        schema.put("required", Value::texts(&required));
    }
}

fn text(shape: &Shape, schema: &mut Object) {
    counts(shape, "minLength", "maxLength", schema);
    if let Some(pattern) = &shape.pattern {
        schema.text("pattern", pattern);
    }
    if !shape.values.is_empty() {
        let values: Vec<&str> = shape.values.iter().map(String::as_str).collect();
        schema.put("enum", Value::texts(&values));
    }
}

/// What keys must satisfy. No reference: a `keyNames` is a `string` itself (Validation, "keyNames").
fn keys(shape: Option<&Shape>) -> Value {
    let mut schema = Object::default();
    schema.text("type", "string");
    if let Some(shape) = shape {
        text(shape, &mut schema);
    }
    Value::Object(schema)
}

/// `{"$ref": …}`.
pub(super) fn to(ty: &str) -> Value {
    let mut reference = Object::default();
    reference.text("$ref", &format!("#/definitions/{ty}"));
    Value::Object(reference)
}

/// The schema of a part.
pub(super) fn reference(ty: Option<&String>) -> Value {
    let Some(ty) = ty else { return any() };
    let mut schema = Object::default();
    schema.put("type", to(ty));
    Value::Object(schema)
}

fn any() -> Value {
    let mut schema = Object::default();
    schema.text("type", "any");
    Value::Object(schema)
}

/// How many there may be. That there are none or more says nothing.
fn counts(shape: &Shape, least: &str, most: &str, schema: &mut Object) {
    if let Some(min) = shape.min.as_ref().filter(|min| *min != "0") {
        schema.put(least, Value::Number(min.clone()));
    }
    if let Some(max) = &shape.max {
        schema.put(most, Value::Number(max.clone()));
    }
}

/// The range of a number, or else the one that is given.
fn bounds(shape: &Shape, range: [Option<&str>; 2], schema: &mut Object) {
    let ends = [("minimum", &shape.min), ("maximum", &shape.max)];
    for ((keyword, own), other) in ends.into_iter().zip(range) {
        if let Some(end) = own.as_deref().or(other) {
            schema.put(keyword, Value::Number(end.to_owned()));
        }
    }
}
