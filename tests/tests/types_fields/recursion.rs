//! Structures that hold themselves.

use std::collections::BTreeMap;

use cognito_request::CognitoStructure;

/// A structure that holds itself in every way.
#[derive(CognitoStructure, PartialEq)]
struct Node {
    #[required]
    #[length(1..=3)]
    name: String,
    left: Option<Box<Node>>,
    children: Option<Vec<Node>>,
    by_name: Option<BTreeMap<String, Node>>,
}

#[test]
fn a_structure_can_hold_itself_in_a_box_a_list_and_a_map() {
    let json =
        r#"{"Name":"a","Left":{"Name":"b","Children":[{"Name":"c"}]},"ByName":{"k":{"Name":"d"}}}"#;
    let node = Node::from_json_validated(json).unwrap();
    assert_eq!(node.to_json(), json);
    assert!(serde_json::from_str::<Node>(json).unwrap() == node);
    assert!(format!("{node:?}").contains("Node { name: \"d\""));
}

#[test]
fn a_fault_deep_inside_is_told_with_its_path() {
    let json =
        r#"{"Name":"a","Left":{"Name":"","Children":[{"Name":"c"},{"Left":{"Name":"long"}}]}}"#;
    let error = Node::from_json_validated(json).unwrap_err().to_string();
    let expected = [
        "/Left/Name: must have at least 1 character (line 1, column 28)",
        "/Left/Children/1/Name: is required and missing (line 1, column 56)",
        "/Left/Children/1/Left/Name: must have at most 3 characters (line 1, column 72)",
    ];
    assert_eq!(error.lines().collect::<Vec<_>>(), expected);
}
