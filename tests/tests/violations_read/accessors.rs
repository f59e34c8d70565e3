//! A violation as data: its value and what stands around it.

use std::collections::BTreeMap;

use cognito_request::{CognitoStructure, Limit, Number, ViolationKind};

/// Scalars, and lists and maps of them.
#[derive(CognitoStructure)]
struct Data {
    #[range(..=9)]
    number: Option<i32>,
    #[range(..=0.5)]
    float: Option<f32>,
    #[items(length(..=1))]
    list: Option<Vec<String>>,
    #[length(2..)]
    #[keys(pattern("[a-z]"))]
    map: Option<BTreeMap<String, bool>>,
}

#[test]
fn a_violation_tells_the_value_and_the_list_or_map_around_it() {
    let data = Data::builder()
        .number(10)
        .float(0.6)
        .list(["a", "bc", "d"])
        .map([("K", true)])
        .build()
        .unwrap_err();
    let told: Vec<_> =
        data.iter().map(|one| (one.path(), one.kind(), one.value(), one.around())).collect();
    let expected = [
        ("/Number", ViolationKind::MaxValue, Some("10"), None),
        ("/Float", ViolationKind::MaxValue, Some("0.6"), None),
        ("/List/1", ViolationKind::MaxLength, Some("bc"), Some("[a, bc, d]")),
        ("/Map", ViolationKind::MinEntries, Some("{K=true}"), None),
        ("/Map/K#key", ViolationKind::Pattern, Some("K"), Some("{K=true}")),
    ];
    assert_eq!(told, expected);
    let limits: Vec<_> = data.iter().map(cognito_request::Violation::limit).collect();
    let expected = [
        Limit::Number(Number::Integer(9)),
        Limit::Number(Number::Float(0.5)),
        Limit::Count(1),
        Limit::Count(2),
        Limit::Pattern("[a-z]"),
    ];
    assert_eq!(limits, expected);
    assert_eq!(data.omitted(), 0);
    assert_eq!((&data).into_iter().count(), data.into_iter().count());
}

#[test]
fn a_violation_is_one_line_whatever_the_key_of_a_map_is() {
    let data = Data::builder().map([("k\n\u{1b}[31m é", true), ("l", true)]).build();
    let told = data.err().unwrap().to_string();
    assert_eq!(
        told.lines().collect::<Vec<_>>(),
        [r"/Map/k\n\u{1b}[31m é#key: must match the pattern [a-z]"]
    );
}
