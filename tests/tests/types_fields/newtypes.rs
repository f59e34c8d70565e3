//! Types of the user's own.

use std::collections::BTreeMap;

use cognito_request::{CognitoStructure, Newtype};

use crate::every_type::PoolId;

/// A number that must be even, around a box, around a number.
#[derive(Debug, PartialEq)]
struct Even(Box<u16>);

impl Newtype for Even {
    type Inner = Box<u16>;

    fn from_inner(inner: Box<u16>) -> Result<Self, &'static str> {
        if inner.is_multiple_of(2) { Ok(Even(inner)) } else { Err("an even number") }
    }

    fn inner(&self) -> &Box<u16> {
        &self.0
    }
}

/// Types of the user's own in every place.
#[derive(CognitoStructure)]
struct Pools {
    #[required]
    id: PoolId,
    even: Option<Even>,
    list: Option<Vec<PoolId>>,
    map: Option<BTreeMap<String, Even>>,
}

#[test]
fn a_type_of_the_users_own_is_written_as_what_it_stands_around() {
    let json = r#"{"Id":"a_b","Even":2,"List":["c_d"],"Map":{"k":4}}"#;
    assert_eq!(Pools::from_json(json).unwrap().to_json(), json);
    assert_eq!(serde_json::from_str::<Pools>(json).unwrap().to_json(), json);
}

#[test]
fn what_it_refuses_is_told_in_its_own_words_and_without_the_value() {
    let json = r#"{"Id":"marker","Even":3,"List":["a_b",5,"marker"],"Map":{"k":70000}}"#;
    let expected = [
        "/Id: expected the id of a user pool",
        "/Even: expected an even number",
        "/List/1: expected a string, found a number",
        "/List/2: expected the id of a user pool",
        "/Map/k: expected an integer of 16 bits that is not negative, found a number that it cannot hold",
    ];
    let ours = Pools::from_json(json).unwrap_err().to_string();
    let theirs = serde_json::from_str::<Pools>(json).unwrap_err().to_string();
    for (line, expected) in ours.lines().zip(expected) {
        assert!(line.starts_with(expected), "{line}");
    }
    for (line, expected) in theirs.lines().zip(expected) {
        assert!(line.starts_with(expected), "{line}");
    }
    assert_eq!((ours.lines().count(), theirs.lines().count()), (5, 5));
    assert!(!ours.contains("marker") && !theirs.contains("marker"));
}
