//! What borrows really points into the input.

use std::borrow::Cow;
use std::collections::BTreeMap;

use cognito_request::{CognitoStructure, ReadError};

/// Members that borrow.
#[derive(CognitoStructure)]
struct Borrowed<'a> {
    #[required]
    text: &'a str,
    either: Option<Cow<'a, str>>,
    list: Option<Vec<&'a str>>,
    map: Option<BTreeMap<&'a str, &'a str>>,
}

const JSON: &str = r#"{"Text":"t","Either":"e","List":["l"],"Map":{"k":"v"}}"#;

/// Whether a text is a part of the input, and no copy of it.
fn is_part(text: &str) -> bool {
    JSON.as_bytes().as_ptr_range().contains(&text.as_ptr())
}

fn all_are_parts(read: &Borrowed<'_>) -> bool {
    let (key, value) = read.map.as_ref().unwrap().first_key_value().unwrap();
    let Some(Cow::Borrowed(either)) = read.either else { return false };
    [read.text, either, read.list.as_ref().unwrap()[0], key, value].into_iter().all(is_part)
}

#[test]
fn text_without_escapes_is_borrowed_from_the_input() {
    assert!(all_are_parts(&Borrowed::from_json(JSON).unwrap()));
    assert!(all_are_parts(&Borrowed::from_json_validated(JSON).unwrap()));
    assert!(all_are_parts(&serde_json::from_str(JSON).unwrap()));
}

#[test]
fn text_with_escapes_is_copied_where_it_can_be_and_a_clear_error_where_not() {
    let read = Borrowed::from_json(r#"{"Text": "t", "Either": "\u0065"}"#).unwrap();
    assert!(matches!(read.either, Some(Cow::Owned(text)) if text == "e"));
    let json = r#"{"Text": "\n", "List": ["\t"], "Map": {"\\": "a", "b": "\/"}}"#;
    let expected = "/Text: expected text without escapes, to borrow, found text with escapes";
    let Err(ReadError::Violations(violations)) = Borrowed::from_json(json) else {
        panic!("nothing of it can be borrowed")
    };
    assert_eq!(violations.as_slice()[0].to_string(), format!("{expected} (line 1, column 10)"));
    let paths: Vec<_> = violations.iter().map(cognito_request::Violation::path).collect();
    assert_eq!(paths, ["/Text", "/List/0", "/Map/\\", "/Map/b"]);
    let through_serde = serde_json::from_str::<Borrowed<'_>>(json).err().unwrap().to_string();
    assert!(through_serde.starts_with(expected), "{through_serde}");
}
