//! All violations are told at once, in the order of the definition.

use std::collections::BTreeMap;

use cognito_request::{CognitoEnum, CognitoStructure};

use crate::told::{kinds, violations};

/// An enumeration without other values.
#[derive(CognitoEnum)]
enum Switch {
    #[rename("ON")]
    On,
}

/// A structure in a list and in a map.
#[derive(CognitoStructure)]
struct Attribute {
    #[required]
    #[rename("a/b~c")]
    #[length(1..)]
    name: String,
    value: Option<i32>,
}

/// A member of each kind, most of them required.
#[derive(CognitoStructure)]
struct Whole {
    #[required]
    #[length(2..=3)]
    #[pattern("[a-z]+")]
    text: String,
    #[required]
    #[range(1..=5)]
    number: u8,
    #[required]
    #[length(1..=2)]
    #[items(length(1..))]
    list: Vec<String>,
    #[length(1..)]
    #[keys(length(1..=2))]
    #[values(range(..=9))]
    map: Option<BTreeMap<String, i32>>,
    #[required]
    attributes: Vec<Attribute>,
    by_name: Option<BTreeMap<String, Vec<Attribute>>>,
    switch: Option<Switch>,
}

const JSON: &str = r#"{
    "Switch": "MAYBE",
    "ByName": {"z/": [{"a/b~c": ""}, 1], "~": "none", "m": [{"Value": 1.5}]},
    "Attributes": [{"a/b~c": "ok"}, {}, {"a/b~c": "", "Value": "1"}, null],
    "Map": {"long": 10, "b": "x", "": 3},
    "List": ["", 7, "a"],
    "Text": "A234"
}"#;

#[test]
fn every_missing_and_mistyped_member_is_told_in_the_order_of_the_definition() {
    let expected = [
        "/Number: required",
        "/List/1: type",
        "/Map/b: type",
        "/Attributes/1/a~1b~0c: required",
        "/Attributes/2/Value: type",
        "/Attributes/3: type",
        "/ByName/m/0/a~1b~0c: required",
        "/ByName/m/0/Value: type",
        "/ByName/z~1/1: type",
        "/ByName/~0: type",
        "/Switch: enum",
    ];
    assert_eq!(kinds(&violations(Whole::from_json(JSON))), expected);
}

#[test]
fn every_broken_constraint_is_told_with_them() {
    let expected = [
        "/Text: max_length",
        "/Text: pattern",
        "/Number: required",
        "/List: max_items",
        "/List/0: min_length",
        "/List/1: type",
        "/Map/#key: min_length",
        "/Map/b: type",
        "/Map/long#key: max_length",
        "/Map/long: max_value",
        "/Attributes/1/a~1b~0c: required",
        "/Attributes/2/a~1b~0c: min_length",
        "/Attributes/2/Value: type",
        "/Attributes/3: type",
        "/ByName/m/0/a~1b~0c: required",
        "/ByName/m/0/Value: type",
        "/ByName/z~1/0/a~1b~0c: min_length",
        "/ByName/z~1/1: type",
        "/ByName/~0: type",
        "/Switch: enum",
    ];
    assert_eq!(kinds(&violations(Whole::from_json_validated(JSON))), expected);
}

#[test]
fn rust_paths_name_fields_indices_and_keys() {
    let violations = violations(Whole::from_json(JSON));
    let fields: Vec<_> = violations.iter().map(cognito_request::Violation::field).collect();
    let expected = [
        "number",
        "list[1]",
        "map[\"b\"]",
        "attributes[1].name",
        "attributes[2].value",
        "attributes[3]",
        "by_name[\"m\"][0].name",
        "by_name[\"m\"][0].value",
        "by_name[\"z/\"][1]",
        "by_name[\"~\"]",
        "switch",
    ];
    assert_eq!(fields, expected);
}
