//! A structure with a member of each kind: what is read comes back, and both ways of validation
//! tell the same.
#![no_main]

use std::collections::BTreeMap;

use cognito_request::{
    Blob, CognitoEnum, CognitoStructure, JsonText, ReadError, Timestamp, Violations,
};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

#[derive(CognitoEnum)]
enum Open {
    #[rename("a")]
    A,
    #[other]
    Other(String),
}

/// One-letter names, so that the fuzzer finds them.
#[derive(CognitoStructure)]
struct Whole {
    #[length(1..=2)]
    #[pattern("[a-c]*")]
    t: Option<String>,
    #[range(-1..=2)]
    n: Option<i64>,
    #[range(-0.5..=1.1)]
    f: Option<f32>,
    m: Option<Timestamp>,
    #[length(1..=3)]
    #[sensitive]
    b: Option<Blob>,
    e: Option<Open>,
    #[length(1..=2)]
    #[items(length(..=2), items(length(1..)))]
    l: Option<Vec<Vec<String>>>,
    #[length(1..=2)]
    #[keys(length(..=1), sensitive)]
    #[values(items(range(0..)))]
    k: Option<BTreeMap<String, Vec<i32>>>,
    s: Option<Box<Whole>>,
    a: Option<Vec<Whole>>,
    v: Option<Value>,
    d: Option<JsonText>,
    #[other]
    #[values(length(..=1))]
    other: BTreeMap<String, String>,
}

fn told(violations: &Violations) -> Vec<String> {
    violations
        .iter()
        .map(|one| {
            let (kind, value, around) = (one.kind(), one.value(), one.around());
            format!("{} {} {kind:?} {value:?} {around:?}", one.path(), one.field())
        })
        .collect()
}

fuzz_target!(|bytes: &[u8]| {
    let validated = Whole::from_json_validated(bytes);
    let Ok(value) = Whole::from_json(bytes) else {
        assert!(validated.is_err());
        return;
    };
    let json = value.to_json();
    assert_eq!(Whole::from_json(&json).unwrap().to_json(), json);
    assert!(cognito_request::json::read::<JsonText>(&json).is_ok());
    match (value.validate(), validated) {
        (Ok(()), Ok(_)) => {}
        // Of more violations than are kept, which are depends on the order in which they were met.
        (Err(ours), Err(ReadError::Violations(read))) if ours.omitted() == 0 => {
            assert_eq!(told(&ours), told(&read));
        }
        (Err(_), Err(_)) => {}
        (ours, read) => panic!("{ours:?} {:?}", read.err()),
    }
});
