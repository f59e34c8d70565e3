//! Errors that services answer.

use std::collections::BTreeSet;

use cognito_request::{ErrorCode, ServiceError};
use serde_json::Value;

/// The errors of a built-in document of definitions, and whether the server is to blame.
fn errors(document: &str) -> Vec<(String, bool)> {
    let document: Value = serde_json::from_str(document).unwrap();
    let definitions = document["definitions"].as_object().unwrap();
    let error = |definition: &Value| definition["cognito"]["error"].as_str().map(str::to_owned);
    let pair = |(name, definition)| Some((String::clone(name), error(definition)? == "server"));
    definitions.iter().filter_map(pair).collect()
}

fn every_error() -> Vec<(String, bool)> {
    let user_pools = include_str!("../../structure/definitions/user-pools.json");
    let identity_pools = include_str!("../../structure/definitions/identity-pools.json");
    [errors(user_pools), errors(identity_pools)].concat()
}

fn read(body: &str) -> ServiceError {
    ServiceError::from_json(body).unwrap()
}

#[test]
fn the_codes_are_the_errors_of_both_models() {
    let names: BTreeSet<String> = every_error().into_iter().map(|(name, _)| name).collect();
    let values: Vec<&str> = names.iter().map(String::as_str).collect();
    assert_eq!(ErrorCode::VALUES, values);
    for name in values {
        let code = ErrorCode::from(name);
        assert!(!matches!(code, ErrorCode::Other(_)), "{name}");
        assert_eq!(code.as_str(), name);
    }
}

#[test]
fn the_servers_errors_are_retryable() {
    for (name, server) in every_error() {
        let error = ServiceError::new(ErrorCode::from(name.as_str()));
        let often = ["LimitExceededException", "TooManyRequestsException"].contains(&&*name);
        assert_eq!(error.is_retryable(), server || often, "{name}");
    }
    assert!(read(r#"{"__type": "ThrottlingException"}"#).is_retryable());
    let mut error = read(r#"{"__type": "NewException"}"#);
    assert!(!error.is_retryable());
    error.status = Some(503);
    assert!(error.is_retryable());
}

#[test]
fn the_code_is_cut_out_of_what_stands_around_it() {
    for text in [
        "CodeMismatchException",
        "com.amazonaws.cognito#CodeMismatchException",
        "a#b#CodeMismatchException:http://internal.amazon.com/#x:y",
        "CodeMismatchException:",
        " CodeMismatchException ",
    ] {
        let body = serde_json::json!({"__type": text}).to_string();
        assert_eq!(read(&body).code, ErrorCode::CodeMismatchException, "{text}");
        let error = ServiceError::from_json_and_header("<html>", text).unwrap();
        assert_eq!(error.code, ErrorCode::CodeMismatchException, "{text}");
    }
    for text in ["", ":", "#", "a#", " ", ":CodeMismatchException"] {
        let body = serde_json::json!({"__type": text}).to_string();
        assert_eq!(ServiceError::from_json(&body), None, "{text}");
    }
}

#[test]
fn the_body_says_more_than_the_header() {
    let body = r#"{"__type": "UserNotFoundException"}"#;
    let error = ServiceError::from_json_and_header(body, "NotAuthorizedException").unwrap();
    assert_eq!(error.code, ErrorCode::UserNotFoundException);
    let error = ServiceError::from_json_and_header(r#"{"__type": 5}"#, "NewException").unwrap();
    assert_eq!(error.code, ErrorCode::Other("NewException".into()));
    assert_eq!(error.member("__type").unwrap().as_str(), "5");
}

#[test]
fn the_message_has_two_spellings_and_the_other_members_are_kept() {
    let body = r#"{"__type":"InvalidParameterException","Message":"m","reasonCode":["é",1e400]}"#;
    let error = read(body);
    assert_eq!(error.to_string(), "InvalidParameterException: m");
    assert_eq!(error.member("reasonCode").unwrap().as_str(), r#"["é",1e400]"#);
    assert_eq!(error.other.len(), 1);

    // What is odd stands in the way of nothing.
    let twice = read(r#"{"z":1,"__type":"A","z":[],"__type":"B"}"#);
    assert_eq!(twice.code, ErrorCode::Other("A".into()));
    let others: Vec<_> =
        twice.other.iter().map(|(name, value)| (&**name, value.as_str())).collect();
    assert_eq!(others, [("z", "1"), ("z", "[]"), ("__type", "\"B\"")]);

    let error = read(r#"{"__type":"A","message":null,"Message":"\u00e9"}"#);
    assert_eq!(error.message.as_deref(), Some("é"));
    assert_eq!(read(r#"{"__type":"A"}"#).to_string(), "A");
}

#[test]
fn what_is_no_error_is_none() {
    let deep = "[".repeat(1_000_000);
    let long = format!("{{\"__type\":\"{}", "a".repeat(1_000_000));
    for body in ["", "{", "{}", "[]", "null", "\"a\"", "5", "<html>", "{\"__type\":", &deep, &long]
    {
        assert_eq!(ServiceError::from_json(body), None);
    }
    assert_eq!(ServiceError::from_json([0xff, 0xfe, 0x00]), None);
}
