//! Through serde everything that is wrong is told in the error's text.

use std::collections::BTreeMap;

use cognito_request::CognitoStructure;
use serde_json::{Value, json};

use crate::told::violations;

/// Members of several kinds.
#[derive(CognitoStructure)]
struct Whole {
    #[required]
    text: String,
    number: Option<u8>,
    list: Option<Vec<bool>>,
    map: Option<BTreeMap<String, Vec<i64>>>,
    nested: Option<Box<Whole>>,
}

fn faulty() -> Value {
    json!({
        "Number": 256,
        "List": [true, 1, "x", null, []],
        "Map": {"a": [1, 1.5], "b": {}, "c": [true]},
        "Nested": {"Text": 5, "Nested": {"Number": -1}},
    })
}

/// The lines that the own reader tells, without their places.
fn expected() -> Vec<String> {
    let read = violations(Whole::from_json(&faulty().to_string())).to_string();
    read.lines().map(|line| line.split(" (line").next().unwrap().to_owned()).collect()
}

#[test]
fn serde_json_tells_the_same_list() {
    let error = serde_json::from_str::<Whole>(&faulty().to_string()).err().unwrap().to_string();
    let lines: Vec<_> = error.lines().map(|line| line.split(" at line").next().unwrap()).collect();
    assert_eq!(lines, expected());
    assert_eq!(lines.len(), 12);
    let error = serde_json::from_value::<Whole>(faulty()).err().unwrap().to_string();
    assert_eq!(error.lines().collect::<Vec<_>>(), expected());
}

#[test]
fn cbor_and_yaml_tell_the_same_list() {
    let mut cbor = Vec::new();
    ciborium::into_writer(&faulty(), &mut cbor).unwrap();
    let error = ciborium::from_reader::<Whole, _>(&*cbor).err().unwrap().to_string();
    for line in expected() {
        assert!(error.contains(&line), "{line} in {error}");
    }
    let yaml = serde_saphyr::to_string(&faulty()).unwrap();
    let error = serde_saphyr::from_str::<Whole>(&yaml).err().unwrap().to_string();
    for line in expected() {
        assert!(error.contains(&line), "{line} in {error}");
    }
}
