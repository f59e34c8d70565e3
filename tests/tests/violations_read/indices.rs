//! Indices are those of the input, also behind items that could not be read.

use std::collections::BTreeMap;

use cognito_request::{CognitoStructure, Limit};

use crate::told::{kinds, violations};

/// A list of lists, and a map of lists.
#[derive(CognitoStructure)]
struct Lists {
    #[length(..=5)]
    #[items(length(..=2), items(range(..=9)))]
    lists: Option<Vec<Vec<u8>>>,
    #[length(..=2)]
    #[values(items(range(..=9)))]
    map: Option<BTreeMap<String, Vec<u8>>>,
}

#[test]
fn faulty_items_shift_no_index_and_are_counted() {
    let json = r#"{
        "Lists": ["x", [10, -1, 10], null, [1, 10], [], {}, [10]],
        "Map": {"a": 1, "b": [null, 10], "c": [10]}
    }"#;
    let read = violations(Lists::from_json_validated(json));
    let expected = [
        "/Lists: max_items",
        "/Lists/0: type",
        "/Lists/1: max_items",
        "/Lists/1/0: max_value",
        "/Lists/1/1: type",
        "/Lists/1/2: max_value",
        "/Lists/2: type",
        "/Lists/3/1: max_value",
        "/Lists/5: type",
        "/Lists/6/0: max_value",
        "/Map: max_entries",
        "/Map/a: type",
        "/Map/b/0: type",
        "/Map/b/1: max_value",
        "/Map/c/0: max_value",
    ];
    assert_eq!(kinds(&read), expected);
    assert_eq!(read.as_slice()[0].limit(), Limit::Count(5));
}
