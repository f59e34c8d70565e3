//! What `#[doc_ref("…")]` and `#[extra]` come to. The definitions are written by hand, so that
//! they can refer to types that nobody has defined.

use cognito_request::definition::{Constraint, Constraints, Kind, Property};
use cognito_request::{Definition, EnumDefinition};
use serde_json::{Value, json};

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/definitions/{name}")})
}

const fn property(name: &'static str, doc_ref: &'static str, kind: &'static Kind) -> Property {
    Property {
        name,
        plain: true,
        field: name,
        doc_ref: Some(doc_ref),
        kind,
        required: false,
        extra: false,
        constraints: Constraints::NONE,
    }
}

/// A structure of those properties.
const fn structure(name: &'static str, properties: &'static [Property]) -> Definition {
    Definition { name, doc_ref: None, properties, deny_unknown: false, other: None }
}

/// Another structure of that name, which is written after a definition.
static NESTED: Definition = Definition {
    doc_ref: Some("user-pools#NestedType"),
    ..structure("Nested", &[property("Flag", "https://example.com/flag", &Kind::Boolean)])
};

static MEDIUM: EnumDefinition =
    EnumDefinition { name: "Medium", doc_ref: Some("definitions/own.json"), values: &["SMS"] };

fn nested() -> &'static Definition {
    &NESTED
}

static REFERRING: Definition = structure(
    "Referring",
    &[
        property("Plain", "TokenModelType", &Kind::String),
        property("Same", "#/components/schemas/TokenModelType", &Kind::String),
        Property {
            constraints: Constraints(&[Constraint::MaxLength(8), Constraint::Sensitive]),
            ..property("Stricter", "TokenModelType", &Kind::String)
        },
        property("List", "NestedListType", &Kind::List(&Kind::Structure(nested))),
        Property {
            constraints: Constraints(&[Constraint::Sensitive]),
            ..property("Renamed", "OtherType", &Kind::Structure(nested))
        },
        property("Medium", "user-pools#Medium", &Kind::Enum(&MEDIUM)),
        Property { extra: true, ..property("Newer", "https://example.com", &Kind::Boolean) },
    ],
);

fn document() -> Value {
    serde_json::from_str(&REFERRING.to_json_structure()).unwrap()
}

#[test]
fn a_type_that_a_field_names_stands_under_that_name() {
    let expected = json!({
        "Plain": {"type": reference("TokenModelType")},
        "Same": {
            "type": reference("TokenModelType"),
            "cognito": {"docRef": "#/components/schemas/TokenModelType"},
        },
        "Stricter": {"type": reference("TokenModelType_2"), "cognito": {"docRef": "TokenModelType"}},
        "List": {"type": reference("NestedListType")},
        "Renamed": {"type": reference("OtherType"), "cognito": {"sensitive": true}},
        "Medium": {"type": reference("Medium"), "cognito": {"docRef": "user-pools#Medium"}},
        "Newer": {"type": "boolean", "cognito": {"docRef": "https://example.com", "extra": true}},
    });
    assert_eq!(document()["properties"], expected);
}

#[test]
fn a_type_stands_there_once_for_each_name_that_it_is_given() {
    let nested = |name: &str| {
        json!({
            "name": name,
            "type": "object",
            "properties": {"Flag": {"type": "boolean", "cognito": {"docRef": "https://example.com/flag"}}},
            "cognito": {"docRef": "user-pools#NestedType"},
        })
    };
    let expected = json!({
        "TokenModelType": {"type": "string"},
        "TokenModelType_2": {"type": "string", "maxLength": 8, "cognito": {"sensitive": true}},
        "NestedListType": {"type": "array", "items": {"type": reference("NestedType")}},
        "OtherType": nested("OtherType"),
        "Medium": {"type": "string", "enum": ["SMS"], "cognito": {"docRef": "definitions/own.json"}},
        "NestedType": nested("NestedType"),
    });
    assert_eq!(document()["definitions"], expected);
}
