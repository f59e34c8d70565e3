//! The JSON reader and writer, held to `serde_json`.
#![no_main]

use cognito_request::{JsonText, ReadError, SyntaxReason, ViolationKind, json};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    let theirs = serde_json::from_slice::<Value>(bytes);
    let ours = json::read::<Value>(bytes);
    match (&ours, &theirs) {
        (Ok(ours), Ok(theirs)) => {
            assert_eq!(ours, theirs);
            assert_eq!(ours.to_string(), theirs.to_string());
            assert_eq!(&json::read::<Value>(&json::write(ours)).unwrap(), theirs);
            assert_eq!(&serde_json::from_str::<Value>(&json::write(ours)).unwrap(), theirs);
        }
        (Err(_), Err(_)) => {}
        // `serde_json` keeps the last of two members with the same name.
        (Err(ReadError::Violations(violations)), Ok(_)) => {
            let twice = |kind| kind == ViolationKind::DuplicateMember;
            assert!(violations.iter().all(|one| twice(one.kind())), "{violations}");
        }
        // Its limit is one lower.
        (Ok(_), Err(error)) => assert!(error.to_string().contains("recursion"), "{error}"),
        (Err(error), Ok(_)) => panic!("{error}"),
    }
    match (json::read::<JsonText>(bytes), ours) {
        (Ok(text), _) => {
            assert_eq!(std::str::from_utf8(bytes).unwrap().trim_ascii(), text.as_str());
        }
        (Err(_), Ok(_)) => panic!("a tree is read, and not as text"),
        (Err(ReadError::Syntax(error)), _) => {
            let deep = error.reason() == SyntaxReason::Depth;
            assert!(deep || theirs.is_err());
        }
        (Err(error), _) => panic!("text holds any JSON: {error}"),
    }
});
