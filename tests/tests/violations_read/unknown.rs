//! Members that are no property: ignored, refused, or kept.

use std::collections::BTreeMap;

use cognito_request::{CognitoStructure, JsonText};
use serde_json::Value;

use crate::told::{kinds, places, violations};

/// A structure that ignores unknown members.
#[derive(CognitoStructure)]
struct Ignores {
    known: Option<bool>,
}

/// A structure that refuses unknown members.
#[derive(CognitoStructure)]
#[cognito(deny_unknown)]
struct Denies {
    known: Option<bool>,
    nested: Option<Ignores>,
}

/// A structure that keeps unknown members as trees.
#[derive(CognitoStructure, PartialEq)]
struct Keeps {
    known: Option<bool>,
    nested: Option<Box<Keeps>>,
    #[other]
    other: BTreeMap<String, Value>,
}

/// A structure that keeps unknown members as text, if they are short.
#[derive(CognitoStructure)]
struct KeepsSome {
    #[other]
    #[length(..=2)]
    #[keys(length(..=3))]
    other: BTreeMap<String, JsonText>,
    known: Option<bool>,
}

#[test]
fn unknown_members_are_ignored_but_held_to_the_grammar() {
    let json = r#"{"Known": true, "New": {"a": [1, "\u00e9", null], "a": 1e999}, "known": 1}"#;
    assert_eq!(Ignores::from_json(json).unwrap().to_json(), r#"{"Known":true}"#);
    assert!(Ignores::from_json(r#"{"New": [01]}"#).is_err());
}

#[test]
fn unknown_members_are_refused_where_the_structure_says_so_and_come_last() {
    let json = r#"{"z/~": 1, "A": [], "Known": "x", "Nested": {"New": 1}, "A": 2}"#;
    let read = violations(Denies::from_json(json));
    let expected =
        ["/Known: type", "/A: unknown_member", "/A: unknown_member", "/z~1~0: unknown_member"];
    assert_eq!(kinds(&read), expected);
    assert_eq!(places(&read), ["/Known 1:30", "/A 1:12", "/A 1:57", "/z~1~0 1:2"]);
    assert_eq!(read.as_slice()[1].to_string(), "/A: is no property (line 1, column 12)");
    let error = serde_json::from_str::<Denies>(json).err().unwrap().to_string();
    assert_eq!(error.lines().count(), 4);
}

#[test]
fn unknown_members_are_kept_through_a_round_trip_nested_ones_too() {
    let json = r#"{"Known":true,"Nested":{"Deep":{"a":[null]}},"New":null,"Other":"x"}"#;
    let keeps = Keeps::from_json_validated(json).unwrap();
    assert_eq!(keeps.to_json(), json);
    assert_eq!(serde_json::to_string(&keeps).unwrap(), json);
    assert!(serde_json::from_str::<Keeps>(json).unwrap() == keeps);
    let mut cbor = Vec::new();
    ciborium::into_writer(&keeps, &mut cbor).unwrap();
    assert!(ciborium::from_reader::<Keeps, _>(&*cbor).unwrap() == keeps);
}

#[test]
fn constraints_of_what_is_kept_are_checked_in_place() {
    let json = r#"{"New": 1, "Known": true, "Long": 2, "X": 3}"#;
    let read = violations(KeepsSome::from_json_validated(json));
    assert_eq!(kinds(&read), [": max_entries", "/Long#key: max_length"]);
    assert_eq!(places(&read), [" 1:1", "/Long#key 1:27"]);
    let validated = KeepsSome::from_json(json).unwrap().validate().unwrap_err();
    assert_eq!(kinds(&validated), kinds(&read));
}

#[test]
fn a_property_among_the_kept_members_is_told() {
    let kept = |name: &str| BTreeMap::from([(name.to_owned(), Value::Null)]);
    let twice = Keeps { known: Some(true), nested: None, other: kept("Known") };
    let violations = twice.validate().unwrap_err();
    assert_eq!(violations.to_string(), "/Known: is given twice");
    let absent = Keeps { known: None, nested: None, other: kept("Known") };
    let violations = absent.validate().unwrap_err();
    assert_eq!(violations.to_string(), "/Known: expected an unknown member, found a property");
}
