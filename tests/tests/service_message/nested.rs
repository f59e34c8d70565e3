//! What stands in lists, maps and structures, and what no service says.

use crate::places::{FAILED, Inner, PlacesRequest, inner, said};

#[test]
fn lists_in_lists_and_maps_are_told_where_they_stand() {
    let request = PlacesRequest {
        map_of_lists: Some([("k".to_owned(), vec!["a".to_owned(), "long".to_owned()])].into()),
        lists: Some(vec![vec!["a".into(), "b".into()], vec!["long".into()], vec!["longer".into()]]),
        ..PlacesRequest::default()
    };
    let items = "Member must satisfy constraint: [Member must have length less than or equal to 2]";
    let most = "Member must have length less than or equal to 1";
    assert_eq!(
        said(&request),
        [
            format!(
                "Value '{{k=[a, long]}}' at 'mapOfLists' {FAILED} Map value must satisfy constraint: [{most}, {items}]"
            ),
            format!("Value '[a, long]' at 'mapOfLists.k.member' {FAILED} {items}"),
            format!(
                "Value '[[a, b], [long], [longer]]' at 'lists' {FAILED} Member must satisfy \
                 constraint: [{most}, {items}]"
            ),
            format!("Value '[long]' at 'lists.2.member' {FAILED} {items}"),
            format!("Value '[longer]' at 'lists.3.member' {FAILED} {items}"),
        ]
    );
}

#[test]
fn structures_in_lists_and_maps_have_paths_through_them() {
    let named = |name: &str| Inner { name: Some(name.into()), ..inner() };
    let request = PlacesRequest {
        inner: Some(named("A")),
        inners: Some(vec![named("a"), named("a;bc")]),
        inner_map: Some([("a.b".to_owned(), named(""))].into()),
        ..PlacesRequest::default()
    };
    let least = "Member must have length greater than or equal to 1";
    assert_eq!(
        said(&request),
        [
            format!(
                "Value 'A' at 'inner.name' {FAILED} Member must satisfy regular expression pattern: [a-z;]*"
            ),
            format!("Value at 'inners' {FAILED} Member must have length less than or equal to 1"),
            format!(
                "Value 'a;bc' at 'inners.2.member.name' {FAILED} Member must have length less than or equal to 3"
            ),
            format!("Value '' at 'innerMap.a.b.member.name' {FAILED} {least}"),
        ]
    );
}

#[test]
fn what_is_missing_is_null_and_what_is_sensitive_is_not_even_that() {
    let body = r#"{"Inners": [{"Token": "t", "Secret": "s"}, {}], "Inner": {"Token": null, "Secret": "s"}}"#;
    let error = PlacesRequest::from_json_validated(body).err().unwrap();
    assert_eq!(
        error.service_message().unwrap().to_string(),
        "4 validation errors detected: \
         Value null at 'inner.token' failed to satisfy constraint: Member must not be null; \
         Value at 'inners' failed to satisfy constraint: Member must have length less than or equal to 1; \
         Value null at 'inners.2.member.token' failed to satisfy constraint: Member must not be null; \
         Value at 'inners.2.member.secret' failed to satisfy constraint: Member must not be null"
    );
}

#[test]
fn what_no_service_says_is_said_in_words_of_the_same_form() {
    let body = r#"{"Inner": {"Token": "t", "Secret": "s", "Token": "u", "More": 1}}"#;
    let error = PlacesRequest::from_json(body).err().unwrap();
    assert_eq!(
        error.service_message().unwrap().to_string(),
        "2 validation errors detected: \
         Value at 'inner.token' failed to satisfy constraint: Member must be given once; \
         Value at 'inner.more' failed to satisfy constraint: Member must be defined"
    );
    let body = r#"{"Map": {"a": "1", "a": "2"}}"#;
    let error = PlacesRequest::from_json(body).err().unwrap();
    assert_eq!(
        error.service_message().unwrap().to_string(),
        "1 validation error detected: \
         Value at 'map.a.member' failed to satisfy constraint: Member must be given once"
    );
}
