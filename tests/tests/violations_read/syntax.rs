//! What is not JSON: why, where, in which member.

use std::collections::BTreeMap;

use cognito_request::{CognitoStructure, ReadError, SyntaxReason};

/// A structure with members in which a text can stop.
#[derive(CognitoStructure)]
struct Whole {
    text: Option<String>,
    list: Option<Vec<i32>>,
    map: Option<BTreeMap<String, String>>,
    nested: Option<Box<Whole>>,
}

#[test]
fn a_syntax_error_says_why_where_and_in_which_member() {
    use SyntaxReason::{Control, End, Escape, Expected, Number, Surrogate, Trailing};
    let cases = [
        ("", End, (1, 1), ""),
        ("[1]", Expected("never"), (1, 1), ""),
        ("{\"Text\": \"é\r\n\"}", Control, (1, 12), "/Text"),
        ("{\"Text\":\n\"\\x\"}", Escape, (2, 3), "/Text"),
        (r#"{"Text": "\ud800"}"#, Surrogate, (1, 17), "/Text"),
        (r#"{"List": [1, 02]}"#, Number, (1, 15), "/List/1"),
        (r#"{"List": [1 2]}"#, Expected("`,` or `]`"), (1, 13), "/List/1"),
        (r#"{"Map": {"a/b": tru}}"#, Expected("a value"), (1, 20), "/Map/a~1b"),
        (r#"{"Nested": {"Text" 1}}"#, Expected("`:`"), (1, 20), "/Nested"),
        (r#"{"Nested": {"New": [}}"#, Expected("a value"), (1, 21), "/Nested/New"),
        ("{} {}", Trailing, (1, 4), ""),
        ("{,}", Expected("a member's name in quotes"), (1, 2), ""),
    ];
    for (json, reason, (line, column), member) in cases {
        let error = match Whole::from_json(json) {
            Err(ReadError::Syntax(error)) => error,
            Err(ReadError::Violations(_)) if reason == Expected("never") => continue,
            _ => panic!("{json} is no JSON"),
        };
        let place = (error.position().line(), error.position().column());
        assert_eq!(
            (error.reason(), place, error.member()),
            (reason, (line, column), member),
            "{json}"
        );
        let text = error.to_string();
        assert!(text.starts_with(&format!("{reason} at line {line}, column {column}")), "{text}");
    }
}

#[test]
fn a_syntax_error_goes_before_every_violation() {
    let error = Whole::from_json(r#"{"Text": 1, "List": {}, "Map": }"#).err().unwrap();
    assert_eq!(error.to_string(), "expected a value at line 1, column 32, in /Map");
}

#[test]
fn a_syntax_error_is_one_line_whatever_the_keys_are() {
    let error = Whole::from_json("{\"Map\": {\"a\\nb\\u001b\": }}").err().unwrap().to_string();
    assert_eq!(error, "expected a value at line 1, column 24, in /Map/a\\nb\\u{1b}");
}
