//! Lines and columns: where each faulty value starts.

use std::collections::BTreeMap;

use cognito_request::CognitoStructure;

use crate::told::{places, violations};

/// Lists and maps with constraints on what they hold.
#[derive(CognitoStructure)]
struct Places {
    #[length(1..)]
    text: Option<String>,
    #[length(..=4)]
    #[items(length(1..))]
    list: Option<Vec<String>>,
    #[items(items(range(..=9)))]
    lists: Option<Vec<Vec<i32>>>,
    #[keys(length(1..))]
    #[values(items(length(1..)))]
    map: Option<BTreeMap<String, Vec<String>>>,
    nested: Option<Box<Places>>,
    #[required]
    last: bool,
}

#[test]
fn columns_count_characters_and_lines_end_with_a_line_feed() {
    let json = "{\"é𝄞\": \"€\", \"Text\":\r\n\t\"\", \"Last\": 1}";
    let read = violations(Places::from_json_validated(json));
    assert_eq!(places(&read), ["/Text 2:2", "/Last 2:14"]);
}

#[test]
fn items_and_entries_are_told_where_they_stand_and_not_where_their_list_does() {
    let json = r#"{
        "Map": {"z": ["", "a", ""], "": ["",
            "é"], "a": [""]},
        "Lists": [[1, 10], [ 11,
          "x"],
        [12]],
        "List": ["", "a", "", "b", ""],
        "Nested": {"List": [
            5, ""]}
    }"#;
    let read = violations(Places::from_json_validated(json));
    let expected = [
        "/List 7:17",
        "/List/0 7:18",
        "/List/2 7:27",
        "/List/4 7:36",
        "/Lists/0/1 4:23",
        "/Lists/1/0 4:30",
        "/Lists/1/1 5:11",
        "/Lists/2/0 6:10",
        "/Map/#key 2:37",
        "/Map//0 2:42",
        "/Map/a/0 3:25",
        "/Map/z/0 2:23",
        "/Map/z/2 2:32",
        "/Nested/List/0 9:13",
        "/Nested/List/1 9:16",
        // What is missing is missing where its structure starts.
        "/Nested/Last 8:19",
        "/Last 1:1",
    ];
    assert_eq!(places(&read), expected);
}

/// The first of two entries with one key is the one that the map holds.
#[test]
fn entries_are_told_where_they_stand_in_whatever_order_they_do() {
    let json = r#"{"Last": true, "Map": {
        "g": [""],
        "f": [""], "e": [""],
        "d": [""], "c": [""], "b": [""],
        "a": [""],
        "g": [""]}}"#;
    let read = violations(Places::from_json_validated(json));
    let expected = [
        "/Map/a/0 5:15",
        "/Map/b/0 4:37",
        "/Map/c/0 4:26",
        "/Map/d/0 4:15",
        "/Map/e/0 3:26",
        "/Map/f/0 3:15",
        "/Map/g 6:9",
        "/Map/g/0 2:15",
    ];
    assert_eq!(places(&read), expected);
}

#[test]
fn a_value_that_was_not_read_has_no_position() {
    let places = Places::builder().text("").last(true).build().unwrap_err();
    assert_eq!(places.iter().next().unwrap().position(), None);
}
