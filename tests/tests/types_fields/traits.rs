//! Errors and values are what other code asks of them.

use std::error::Error;

use cognito_request::{
    Blob, JsonText, ReadError, SyntaxError, Timestamp, TimestampError, UnknownValue, Violation,
    Violations, json,
};

fn is_error<T: Error + Send + Sync + Clone + PartialEq + 'static>() {}

fn is_value<T: Send + Sync + Clone + PartialEq + std::fmt::Debug + 'static>() {}

#[test]
fn errors_can_be_sent_kept_and_compared() {
    is_error::<ReadError>();
    is_error::<SyntaxError>();
    is_error::<Violations>();
    is_error::<TimestampError>();
    is_error::<UnknownValue>();
    is_value::<Violation>();
    is_value::<Blob>();
    is_value::<JsonText>();
    is_value::<Timestamp>();
}

#[test]
fn an_error_is_told_once_along_the_chain_of_sources() {
    for json in ["[", "[1]"] {
        let error = json::read::<Vec<String>>(json).unwrap_err();
        assert!(error.source().is_none());
        let inner: &dyn Error = match &error {
            ReadError::Syntax(error) => error,
            ReadError::Violations(violations) => violations,
            other => panic!("{other}"),
        };
        assert_eq!(inner.to_string(), error.to_string());
        assert!(inner.source().is_none());
    }
}
