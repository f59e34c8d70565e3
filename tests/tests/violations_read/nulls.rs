//! `null`: absent for a member, no value for an item or an entry.

use std::collections::BTreeMap;

use cognito_request::{CognitoStructure, JsonText};

use crate::told::{kinds, violations};

/// Members that are required, optional, and hold others.
#[derive(CognitoStructure)]
struct Nulls {
    #[required]
    required: String,
    optional: Option<String>,
    list: Option<Vec<bool>>,
    map: Option<BTreeMap<String, String>>,
}

#[test]
fn null_is_a_missing_member_and_no_item_and_no_entry() {
    let json = r#"{"Required": null, "Optional": null, "List": [null], "Map": {"k": null}}"#;
    let expected = ["/Required: required", "/List/0: type", "/Map/k: type"];
    let read = violations(Nulls::from_json(json));
    assert_eq!(kinds(&read), expected);
    assert_eq!(
        read.as_slice()[1].to_string(),
        "/List/0: expected a value, found null (line 1, column 47)"
    );
    let through_serde = serde_json::from_str::<Nulls>(json).err().unwrap().to_string();
    assert!(through_serde.contains("/List/0: expected a value, found null"), "{through_serde}");
    assert!(through_serde.contains("/Required: is required and missing"), "{through_serde}");
}

#[test]
fn null_in_place_of_the_whole_is_a_fault() {
    let error = Nulls::from_json("\n  null \n").err().unwrap().to_string();
    assert_eq!(error, "the value: expected a value, found null (line 2, column 3)");
    assert!(serde_json::from_str::<Nulls>("null").is_err());
}

/// A document is any JSON, but a member that is `null` is absent, whatever it holds.
#[test]
fn null_for_a_document_is_a_missing_member_too() {
    #[derive(CognitoStructure)]
    struct Documents {
        #[required]
        text: JsonText,
        value: Option<serde_json::Value>,
    }
    let null = Documents { text: "null".parse().unwrap(), value: None };
    assert_eq!(null.validate().unwrap_err().to_string(), "/Text: is required and missing");
    let missing = Documents::from_json(r#"{"Text": null}"#).unwrap_err().to_string();
    assert!(missing.starts_with("/Text: is required and missing"), "{missing}");
    assert!(serde_json::from_str::<Documents>(r#"{"Text": null}"#).is_err());
    let json = r#"{"Text": [null], "Value": null}"#;
    let through_serde = serde_json::from_str(json).unwrap();
    for read in [Documents::from_json(json).unwrap(), through_serde] {
        assert_eq!(read.text.as_str().replace(' ', ""), "[null]");
        assert!(read.value.is_none());
    }
    assert_eq!("null".parse::<JsonText>().unwrap().as_str(), "null");
}
