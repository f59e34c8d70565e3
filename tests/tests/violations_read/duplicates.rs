//! A member given twice is told, whatever its values are.

use std::collections::{BTreeMap, HashMap};

use cognito_request::CognitoStructure;

use crate::told::{kinds, places, violations};

/// Members in a structure and in maps.
#[derive(CognitoStructure)]
struct Twice {
    #[required]
    name: String,
    tree: Option<BTreeMap<String, i32>>,
    hash: Option<HashMap<String, i32>>,
    #[other]
    other: BTreeMap<String, serde_json::Value>,
}

const JSON: &str = r#"{"Name": "a", "N\u0061me": 1, "Tree": {"k": 1, "k": [2]}, "Name": null,
    "Hash": {"k": 1, "\u006b": 1}, "New": 1, "New": {"a": 0, "a": 0}}"#;

#[test]
fn a_member_given_twice_is_told_each_time_where_it_is_given_again() {
    let read = violations(Twice::from_json(JSON));
    assert_eq!(
        kinds(&read),
        [
            "/Name: duplicate_member",
            "/Name: duplicate_member",
            "/Tree/k: duplicate_member",
            "/Hash/k: duplicate_member",
            "/New: duplicate_member",
        ]
    );
    assert_eq!(
        places(&read),
        ["/Name 1:15", "/Name 1:59", "/Tree/k 1:48", "/Hash/k 2:22", "/New 2:46"]
    );
}

/// Entries whose first values could not be read, in a map and among the kept members.
#[test]
fn an_entry_is_given_twice_though_its_first_value_was_faulty() {
    #[derive(CognitoStructure)]
    struct Kept {
        #[values(items(length(..=1)))]
        lists: Option<BTreeMap<String, Vec<String>>>,
        #[other]
        other: BTreeMap<String, i32>,
    }
    let json = r#"{"Lists": {"a": [3], "b": [], "a": ["bb"], "b": 1}, "New": "x", "New": 1}"#;
    let read = violations(Kept::from_json_validated(json));
    assert_eq!(
        kinds(&read),
        [
            "/Lists/a: duplicate_member",
            "/Lists/a/0: type",
            "/Lists/b: duplicate_member",
            "/New: type",
            "/New: duplicate_member",
        ]
    );
    assert_eq!(
        places(&read),
        ["/Lists/a 1:31", "/Lists/a/0 1:18", "/Lists/b 1:44", "/New 1:60", "/New 1:65"]
    );
    let through_serde = serde_json::from_str::<Kept>(json).err().unwrap().to_string();
    let lines: Vec<_> = through_serde.lines().collect();
    assert_eq!(lines.len(), 5, "{through_serde}");
    for (line, path) in lines.iter().zip(["/Lists/a: is given twice", "/Lists/a/0: "]) {
        assert!(line.starts_with(path), "{line}");
    }
}

#[test]
fn serde_is_told_the_same() {
    let error = serde_json::from_str::<Twice>(JSON).err().unwrap().to_string();
    let lines: Vec<_> = error.lines().collect();
    let told = ["/Name", "/Name", "/Tree/k", "/Hash/k", "/New"];
    assert_eq!(lines.len(), told.len());
    for (line, path) in lines.iter().zip(told) {
        assert!(line.starts_with(&format!("{path}: is given twice")), "{line}");
    }
}
