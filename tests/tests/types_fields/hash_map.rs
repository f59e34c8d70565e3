//! A hash map is written in the order of its keys.

use std::collections::HashMap;
use std::sync::Arc;

use cognito_request::CognitoStructure;

/// A map without an order of its own.
#[derive(CognitoStructure)]
struct Hashed {
    #[required]
    #[values(length(2..))]
    map: HashMap<Arc<str>, String>,
}

#[test]
fn a_hash_map_is_written_shown_and_validated_in_the_order_of_its_keys() {
    let entries: Vec<_> = (0..100).map(|index| (format!("k{index:02}"), "v")).collect();
    let hashed =
        Hashed::builder().map(entries.iter().rev().map(|(k, v)| (k, *v))).build_unvalidated();
    let body: Vec<_> =
        entries.iter().map(|(key, value)| format!("\"{key}\":\"{value}\"")).collect();
    let json = format!("{{\"Map\":{{{}}}}}", body.join(","));
    assert_eq!(hashed.to_json(), json);
    assert_eq!(serde_json::to_string(&hashed).unwrap(), json);
    let shown = body.join(", ").replace(':', ": ");
    assert_eq!(format!("{hashed:?}"), format!("Hashed {{ map: {{{shown}}} }}"));
    let violations = hashed.validate().unwrap_err();
    let fields: Vec<_> = violations.iter().map(|one| one.field().to_owned()).collect();
    let expected: Vec<_> = entries.iter().map(|(key, _)| format!("map[{key:?}]")).collect();
    assert_eq!(fields, expected);
}
