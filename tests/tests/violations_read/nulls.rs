//! `null`: absent for a member, no value for an item or an entry.

use std::collections::BTreeMap;

use cognito_request::CognitoStructure;

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
    let error = Nulls::from_json("null").err().unwrap().to_string();
    assert!(error.starts_with("the value: expected a value, found null"), "{error}");
    assert!(serde_json::from_str::<Nulls>("null").is_err());
}
