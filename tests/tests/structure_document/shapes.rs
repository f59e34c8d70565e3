//! Structures whose shape the language has no plain word for.

use std::collections::BTreeMap;

use cognito_request::{CognitoEnum, CognitoStructure};
use serde_json::{Value, json};

use crate::everything::Empty;

/// The document as a tree, without what all documents have.
fn tree(document: &str) -> Value {
    let mut tree: Value = serde_json::from_str(document).unwrap();
    let members = tree.as_object_mut().unwrap();
    for key in ["$schema", "$id", "$uses"] {
        assert!(members.remove(key).is_some(), "{key}");
    }
    tree
}

/// A structure that holds itself.
#[derive(CognitoStructure)]
pub(crate) struct Node {
    #[required]
    name: String,
    children: Option<Vec<Node>>,
}

#[test]
fn a_structure_that_holds_itself_is_a_reusable_type_and_the_root() {
    let node = json!({"$ref": "#/definitions/Node"});
    let expected = json!({
        "name": "Node",
        "$root": "#/definitions/Node",
        "definitions": {
            "Node": {
                "name": "Node",
                "type": "object",
                "properties": {
                    "Name": {"type": "string"},
                    "Children": {"type": "array", "items": {"type": node}},
                },
                "required": ["Name"],
            },
        },
    });
    assert_eq!(tree(&Node::DEFINITION.to_json_structure()), expected);
}

/// A structure without members that refuses unknown ones.
#[derive(CognitoStructure)]
#[cognito(deny_unknown)]
pub(crate) struct Nothing {}

/// A structure without members that keeps unknown ones.
#[derive(CognitoStructure)]
pub(crate) struct Anything {
    #[other]
    #[length(..=2)]
    other: BTreeMap<String, Value>,
}

#[test]
fn a_structure_without_members_is_a_map_since_an_object_has_properties() {
    let expected = json!({
        "name": "Empty", "type": "map", "values": {"type": "any"},
        "cognito": {"represents": "object"},
    });
    assert_eq!(tree(&Empty::DEFINITION.to_json_structure()), expected);
    let expected = json!({
        "name": "Nothing", "type": "map", "values": {"type": "any"}, "maxEntries": 0,
        "cognito": {"represents": "object"},
    });
    assert_eq!(tree(&Nothing::DEFINITION.to_json_structure()), expected);
    let expected = json!({
        "name": "Anything", "type": "map", "values": {"type": "any"}, "maxEntries": 2,
        "cognito": {"represents": "object"},
    });
    assert_eq!(tree(&Anything::DEFINITION.to_json_structure()), expected);
}

/// An enumeration that is open, and has no value of its own.
#[derive(CognitoEnum)]
pub(crate) enum Open {
    #[other]
    Other(String),
}

#[test]
fn an_enumeration_is_a_document_too() {
    let document = tree(&Open::DEFINITION.to_json_structure());
    assert_eq!(document, json!({"name": "Open", "type": "string"}));
}

/// A structure that keeps unknown members of one kind.
#[derive(CognitoStructure)]
pub(crate) struct Keeps {
    known: Option<bool>,
    #[other]
    #[values(length(..=3))]
    other: BTreeMap<String, String>,
}

#[test]
fn unknown_members_that_are_kept_are_additional_properties() {
    let document = tree(&Keeps::DEFINITION.to_json_structure());
    let expected = json!({"type": "string", "maxLength": 3});
    assert_eq!(document["additionalProperties"], expected);
    assert_eq!(document["properties"], json!({"Known": {"type": "boolean"}}));
    assert_eq!(document.get("cognito"), None);
}
