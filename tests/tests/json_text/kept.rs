//! `JsonText` keeps the text of a value as it stood.

use cognito_request::{CognitoStructure, JsonText, json};

/// A structure with a document.
#[derive(CognitoStructure)]
struct Holder {
    document: Option<JsonText>,
}

/// White space, a number of any length, an escape that is not needed, a member given twice.
const TEXT: &str = "{ \"a\" : [1.10, 1e999,\n123456789012345678901234567890123456789012], \
                    \"\\u0061\": \"\\/\" }";

#[test]
fn the_text_of_a_document_is_kept_and_written_as_it_stood() {
    let json = format!("{{\"Document\":{TEXT}}}");
    let holder = Holder::from_json(&json).unwrap();
    assert_eq!(holder.document.as_ref().unwrap().as_str(), TEXT);
    assert_eq!(holder.to_json(), json);
}

#[test]
fn the_white_space_around_a_value_is_not_part_of_it() {
    let text: JsonText = format!(" \n{TEXT}\t").parse().unwrap();
    assert_eq!(text.as_str(), TEXT);
    assert_eq!(json::write(&text), TEXT);
}

#[test]
fn a_null_within_a_document_is_kept() {
    let text = r#"{"Document":{"a":null,"b":[null]}}"#;
    assert_eq!(Holder::from_json(text).unwrap().to_json(), text);
}

/// As for every other member, `null` is the same as absence; only inside of a document is it data.
#[test]
fn a_document_that_is_null_is_absent() {
    let holder = Holder::from_json(r#"{"Document": null}"#).unwrap();
    assert!(holder.document.is_none());
    assert_eq!(holder.to_json(), "{}");
    assert!(Holder::from_json("{}").unwrap().document.is_none());
}
