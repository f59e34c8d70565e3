//! A structure with a member of every type round-trips through formats that are not JSON.
//!
//! Neither of the two lends text to a reader, so what only borrows is left out here.

use std::collections::BTreeMap;

use cognito_request::{Blob, CognitoStructure, JsonText, Timestamp};
use serde_json::{Value, json};

use crate::every_type::{Inner, Numbers, Open, PoolId, every_type};

/// A member of every type that can own what it holds.
#[derive(CognitoStructure, PartialEq)]
struct Owned {
    #[required]
    numbers: Numbers,
    #[required]
    bytes: Blob,
    #[required]
    id: PoolId,
    #[required]
    open: Open,
    #[required]
    lists: Vec<Vec<String>>,
    #[required]
    tree: BTreeMap<String, Vec<Inner>>,
    #[required]
    document: Value,
    #[required]
    text: JsonText,
    absent: Option<String>,
}

fn owned(least: bool) -> Owned {
    let every = every_type(least);
    Owned {
        numbers: every.numbers,
        bytes: every.texts.bytes,
        id: every.texts.id,
        open: every.texts.open,
        lists: vec![vec!["yes".into(), "null".into(), "1".into(), "~".into(), " é\n𝄞\"'".into()]],
        tree: [("k: -".into(), vec![every.holders.nested])].into(),
        document: every.holders.document,
        text: every.holders.text,
        absent: None,
    }
}

#[test]
fn every_type_round_trips_through_cbor() {
    for least in [true, false] {
        let mut bytes = Vec::new();
        ciborium::into_writer(&owned(least), &mut bytes).unwrap();
        assert!(ciborium::from_reader::<Owned, _>(&*bytes).unwrap() == owned(least));
    }
}

#[test]
fn every_type_round_trips_through_yaml() {
    for least in [true, false] {
        let yaml = serde_saphyr::to_string(&owned(least)).unwrap();
        let read: Owned = serde_saphyr::from_str(&yaml).unwrap_or_else(|e| panic!("{e}\n{yaml}"));
        assert!(read == owned(least), "{yaml}");
    }
}

#[test]
fn bytes_are_bytes_in_cbor_and_base64_in_yaml() {
    let every = owned(true);
    let tree = ciborium::Value::serialized(&every).unwrap();
    let bytes = tree.as_map().unwrap().iter().find(|(key, _)| key.as_text() == Some("Bytes"));
    assert_eq!(bytes.unwrap().1.as_bytes(), Some(&every.bytes.0));
    assert!(serde_saphyr::to_string(&every).unwrap().contains("AAEC/f7/"));
}

#[test]
fn json_text_is_written_as_a_tree_in_other_formats() {
    let tree = ciborium::Value::serialized(&owned(true)).unwrap();
    let text = tree.as_map().unwrap().iter().find(|(key, _)| key.as_text() == Some("Text"));
    let text: Value = text.unwrap().1.deserialized().unwrap();
    assert_eq!(text, json!({"kept": [1, "two", null, 0.5]}));
}

/// What `serde_json` gives for a number where its feature `arbitrary_precision` is on, which any crate
/// can turn on for all: an object.
#[test]
fn a_number_that_comes_as_an_object_is_a_number() {
    #[derive(CognitoStructure)]
    struct Numbers {
        float: Option<f64>,
        whole: Option<i32>,
        moment: Option<Timestamp>,
        value: Option<Value>,
        text: Option<JsonText>,
        list: Option<Vec<Value>>,
        map: Option<BTreeMap<String, String>>,
        nested: Option<Box<Numbers>>,
    }
    let number = |text: &str| json!({"$serde_json::private::Number": text});
    let read: Numbers = serde_json::from_value(json!({
        "Float": number("1.5"), "Moment": number("1700000000.5"), "Value": number("-2.5e1"),
        "Text": number("1.5"), "List": [number("170141183460469231731687303715884105728"), {"a": 1}],
    }))
    .unwrap();
    assert_eq!(
        read.to_json(),
        r#"{"Float":1.5,"Moment":1700000000.5,"Value":-25.0,"Text":1.5,"List":[1.7014118346046923e38,{"a":1}]}"#
    );
    let wrong = json!({
        "Float": number("1e999"), "Whole": number("1.5"), "Map": number("1.5"),
        "Nested": number("1.5"),
    });
    let error = serde_json::from_value::<Numbers>(wrong).err().unwrap().to_string();
    let expected = [
        "/Float: expected a number, found a number that it cannot hold",
        "/Whole: expected an integer of 32 bits, found a number with a fraction or an exponent",
        "/Map: expected an object, found a number with a fraction or an exponent",
        "/Nested: expected an object, found a number with a fraction or an exponent",
    ];
    assert_eq!(error.lines().collect::<Vec<_>>(), expected);
}

/// Text by that name, or by it and others, is no number, and nothing of it comes to stand elsewhere.
#[test]
fn an_object_that_has_more_than_a_number_is_kept_whole() {
    #[derive(CognitoStructure)]
    struct Held {
        document: Option<JsonText>,
        #[other]
        rest: BTreeMap<String, JsonText>,
    }
    let name = "$serde_json::private::Number";
    for inside in [json!({name: "5", "S": "a"}), json!({name: "x"}), json!({name: "x", "a": [1]})] {
        let object = json!({"Document": inside, "Other": inside});
        let mut cbor = Vec::new();
        ciborium::into_writer(&object, &mut cbor).unwrap();
        let read: Held = ciborium::from_reader(&*cbor).unwrap();
        assert_eq!(read.rest.keys().collect::<Vec<_>>(), ["Other"]);
        assert_eq!(serde_json::from_str::<Value>(&read.to_json()).unwrap(), object);
    }
}

#[test]
fn cbor_of_unknown_length_and_with_long_names_is_read() {
    #[derive(CognitoStructure)]
    struct Maps {
        map: Option<BTreeMap<String, String>>,
        after: Option<String>,
    }
    // {"Map": {}, "After": "x"}, the first two maps ended by a break and not by their length.
    let bytes = b"\xbf\x63Map\xbf\xff\x65After\x61x\xff";
    let read: Maps = ciborium::from_reader(&bytes[..]).unwrap();
    assert_eq!((read.map.unwrap().len(), read.after.as_deref()), (0, Some("x")));

    let map: BTreeMap<String, String> = [("k".repeat(5000), "v".to_owned())].into();
    let mut bytes = Vec::new();
    ciborium::into_writer(&Maps { map: Some(map.clone()), after: None }, &mut bytes).unwrap();
    assert_eq!(ciborium::from_reader::<Maps, _>(&*bytes).unwrap().map, Some(map));
}
