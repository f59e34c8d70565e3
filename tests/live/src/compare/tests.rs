use std::collections::BTreeMap;

use cognito_request::{CognitoStructure, Timestamp, Value as _};
use serde_json::{Value, json};

use super::Comparison;

/// A type as replies have them.
#[derive(CognitoStructure)]
struct Reply {
    name: Option<String>,
    #[sensitive]
    token: Option<String>,
    count: Option<i32>,
    moment: Option<Timestamp>,
    tags: Option<BTreeMap<String, String>>,
    parts: Option<Vec<Part>>,
}

#[derive(CognitoStructure)]
struct Part {
    name: Option<String>,
}

/// The differences, each as it is printed, and how many members were compared.
fn compare(body: &Value, written: &Value) -> (Vec<String>, usize) {
    let comparison = Comparison::of(Reply::KIND, body, written);
    (comparison.differences.iter().map(ToString::to_string).collect(), comparison.members)
}

/// The only difference.
fn difference(body: &Value, written: &Value) -> String {
    let (differences, _) = compare(body, written);
    assert_eq!(differences.len(), 1, "{differences:?}");
    differences[0].clone()
}

#[test]
fn what_the_library_reads_and_writes_is_the_same_as_the_body() {
    let body = r#"{"Unknown": 1, "Name": "a", "Count": 2, "Moment": 1.5, "Token": null,
        "Tags": {"k": "v"}, "Parts": [{"Name": "b", "Other": []}, {}]}"#;
    let written = Reply::from_json(body).unwrap().to_json();
    let parse = |json: &str| serde_json::from_str::<Value>(json).unwrap();
    // Name, Count, Moment, Tags and one tag, Parts and the name of one.
    assert_eq!(compare(&parse(body), &parse(&written)), (vec![], 7));
}

#[test]
fn a_member_that_was_not_read_is_a_difference() {
    assert_eq!(difference(&json!({"Name": "a"}), &json!({})), r#"/Name: "a" was read as nothing"#);
    let body = json!({"Parts": [{}, {"Name": "b"}]});
    let told = difference(&body, &json!({"Parts": [{}, {}]}));
    assert_eq!(told, r#"/Parts/1/Name: "b" was read as nothing"#);
    let told = difference(&json!({"Tags": {"k": "v"}}), &json!({"Tags": {}}));
    assert_eq!(told, r#"/Tags/k: "v" was read as nothing"#);
}

#[test]
fn a_member_that_was_made_up_is_a_difference() {
    assert_eq!(difference(&json!({}), &json!({"Count": 0})), "/Count: nothing was read as 0");
    assert_eq!(
        difference(&json!({"Count": null}), &json!({"Count": 0})),
        "/Count: nothing was read as 0"
    );
    let told = difference(&json!({"Tags": {}}), &json!({"Tags": {"k": "v"}}));
    assert_eq!(told, r#"/Tags/k: nothing was read as "v""#);
}

#[test]
fn another_value_is_a_difference() {
    assert_eq!(difference(&json!({"Count": 1}), &json!({"Count": 2})), "/Count: 1 was read as 2");
    let told = difference(&json!({"Moment": "1"}), &json!({"Moment": 1}));
    assert_eq!(told, r#"/Moment: "1" was read as 1"#);
    let told = difference(&json!({"Parts": [{}]}), &json!({"Parts": []}));
    assert_eq!(told, "/Parts: [{}] was read as []");
    assert_eq!(difference(&json!([]), &json!({})), ": [] was read as {}");
}

#[test]
fn numbers_are_compared_as_numbers() {
    let (body, written) = (json!({"Moment": 1.0, "Count": 3}), json!({"Moment": 1, "Count": 3}));
    assert_eq!(compare(&body, &written), (vec![], 2));
    let told = difference(&json!({"Moment": 1.25}), &json!({"Moment": 1}));
    assert_eq!(told, "/Moment: 1.25 was read as 1");
}

#[test]
fn what_is_sensitive_is_not_printed() {
    let told = difference(&json!({"Token": "a"}), &json!({"Token": "b"}));
    assert_eq!(told, "/Token: <hidden> was read as <hidden>");
}
