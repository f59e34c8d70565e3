//! Any JSON, as text and as a tree, through formats that know more than JSON.

use cognito_request::{CognitoStructure, JsonText};
use serde_json::{Value, json};

/// Both types of a document.
#[derive(CognitoStructure, PartialEq)]
struct Documents {
    text: Option<JsonText>,
    tree: Option<Value>,
}

/// The structure, read from CBOR in which both members are this value.
fn from_cbor(value: impl Into<ciborium::Value>) -> Result<Documents, String> {
    let value = value.into();
    let members = vec![("Text".into(), value.clone()), ("Tree".into(), value)];
    let mut bytes = Vec::new();
    ciborium::into_writer(&ciborium::Value::Map(members), &mut bytes).unwrap();
    ciborium::from_reader(&*bytes).map_err(|error| error.to_string())
}

#[test]
fn a_number_that_is_not_finite_becomes_its_name_and_is_not_lost() {
    for (number, name) in [(f64::NAN, "NaN"), (f64::INFINITY, "Infinity")] {
        let read = from_cbor(number).unwrap();
        assert_eq!(read.tree, Some(json!(name)));
        assert_eq!(read.text.unwrap().as_str(), format!("\"{name}\""));
    }
}

#[test]
fn bytes_in_a_document_are_refused() {
    let error = from_cbor(vec![ciborium::Value::Bytes(b"secret".to_vec())]).unwrap_err();
    assert!(error.contains("/Text/0: expected a value, found bytes"), "{error}");
    assert!(error.contains("/Tree/0: expected a value, found bytes"), "{error}");
}

#[test]
fn text_that_came_through_serde_is_written_anew() {
    let value = json!({"a": [], "b": [1, [true, null], {}], "c\n": {"d": "é\u{1}", "e": -0.0}});
    let mut bytes = Vec::new();
    ciborium::into_writer(&json!({"Text": value, "Tree": value}), &mut bytes).unwrap();
    let read: Documents = ciborium::from_reader(&*bytes).unwrap();
    assert_eq!(read.text.unwrap().as_str(), value.to_string());
    assert_eq!(read.tree, Some(value));
}

#[test]
fn numbers_of_128_bits_and_negative_zero_in_text_reach_other_formats() {
    let text: JsonText = format!("[{}, {}, -0]", u128::MAX, i128::MIN).parse().unwrap();
    let documents = Documents { text: Some(text), tree: None };
    let tree = ciborium::Value::serialized(&documents).unwrap();
    let numbers = tree.as_map().unwrap()[0].1.as_array().unwrap();
    assert_eq!(numbers[0].deserialized::<u128>().unwrap(), u128::MAX);
    assert_eq!(numbers[1].deserialized::<i128>().unwrap(), i128::MIN);
    assert!(numbers[2].as_float().unwrap().is_sign_negative());
}

#[test]
fn of_a_member_given_twice_a_tree_keeps_the_later_and_text_keeps_both() {
    let json = r#"{"Text": {"c": 1, "c": 2}, "Tree": {"a": 1, "b": {"c": 1, "c": 2}}}"#;
    let documents = Documents::from_json(json).unwrap();
    assert_eq!(documents.text.unwrap().as_str(), r#"{"c": 1, "c": 2}"#);
    assert_eq!(documents.tree, serde_json::from_str(r#"{"a": 1, "b": {"c": 2}}"#).unwrap());
}
