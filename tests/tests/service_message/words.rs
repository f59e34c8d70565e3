//! Every constraint in every place.

use std::collections::BTreeMap;

use cognito_request::{Blob, CognitoEnum, CognitoRequest, CognitoStructure, Violations};

#[derive(CognitoEnum)]
enum Level {
    #[rename("OFF")]
    Off,
    #[rename("ON")]
    On,
    #[rename("OPTIONAL")]
    Optional,
    #[other]
    Other(String),
}

#[derive(CognitoStructure, Default)]
#[cognito(deny_unknown)]
struct Inner {
    #[length(1..=3)]
    #[pattern("[a-z;]*")]
    name: Option<String>,
    #[sensitive]
    #[length(..=3)]
    value: Option<String>,
    #[required]
    token: String,
    #[required]
    #[sensitive]
    secret: String,
}

fn inner() -> Inner {
    Inner { token: "t".into(), secret: "s".into(), ..Inner::default() }
}

#[derive(CognitoRequest, Default)]
struct PlacesRequest {
    #[length(2..=3)]
    #[pattern("[a-z]*")]
    text: Option<String>,
    #[sensitive]
    #[length(2..)]
    hidden: Option<String>,
    #[range(1..=60)]
    number: Option<i32>,
    #[range(0.5..=1.5)]
    float: Option<f64>,
    level: Option<Level>,
    #[length(2..=3)]
    blob: Option<Blob>,
    #[length(..=3)]
    #[sensitive]
    hidden_blob: Option<Blob>,
    #[length(2..=3)]
    #[items(length(1..=2), pattern("[a-z]+"))]
    list: Option<Vec<String>>,
    #[items(sensitive, length(..=2))]
    #[length(..=2)]
    hidden_items: Option<Vec<String>>,
    levels: Option<Vec<Level>>,
    #[items(range(1..=9))]
    numbers: Option<Vec<i64>>,
    #[length(..=1)]
    #[keys(length(1..=2), pattern("[a-z]+"))]
    #[values(length(..=4))]
    map: Option<BTreeMap<String, String>>,
    #[keys(sensitive, length(..=2))]
    #[values(length(..=2))]
    hidden_keys: Option<BTreeMap<String, String>>,
    #[keys(length(..=2))]
    #[values(sensitive, length(..=2))]
    hidden_values: Option<BTreeMap<String, String>>,
    #[values(length(..=1), items(length(..=2)))]
    map_of_lists: Option<BTreeMap<String, Vec<String>>>,
    #[items(length(..=1), items(length(..=2)))]
    lists: Option<Vec<Vec<String>>>,
    inner: Option<Inner>,
    #[length(..=1)]
    inners: Option<Vec<Inner>>,
    inner_map: Option<BTreeMap<String, Inner>>,
    #[rename("CSS")]
    #[length(..=1)]
    css: Option<String>,
}

/// The entries that a request is answered with.
fn said(request: &PlacesRequest) -> Vec<String> {
    entries(&request.validate().unwrap_err())
}

fn entries(violations: &Violations) -> Vec<String> {
    violations.service_message().violations().iter().map(ToString::to_string).collect()
}

fn strings<const N: usize>(texts: [&str; N]) -> Vec<String> {
    texts.map(String::from).to_vec()
}

fn map<const N: usize>(entries: [(&str, &str); N]) -> BTreeMap<String, String> {
    entries.map(|(key, value)| (key.into(), value.into())).into()
}

const FAILED: &str = "failed to satisfy constraint:";

#[test]
fn a_members_own_constraints_have_an_entry_each() {
    let text = PlacesRequest { text: Some("ABCD".into()), ..PlacesRequest::default() };
    assert_eq!(
        said(&text),
        [
            format!(
                "Value 'ABCD' at 'text' {FAILED} Member must have length less than or equal to 3"
            ),
            format!(
                "Value 'ABCD' at 'text' {FAILED} Member must satisfy regular expression pattern: [a-z]*"
            ),
        ]
    );
    assert_eq!(
        text.validate().unwrap_err().service_message().to_string(),
        format!("2 validation errors detected: {}", said(&text).join("; "))
    );
    let short = PlacesRequest { text: Some("é".into()), ..PlacesRequest::default() };
    assert_eq!(
        said(&short)[0],
        format!("Value 'é' at 'text' {FAILED} Member must have length greater than or equal to 2")
    );
    let css = PlacesRequest { css: Some("ab".into()), ..PlacesRequest::default() };
    assert_eq!(
        said(&css),
        [format!("Value 'ab' at 'cSS' {FAILED} Member must have length less than or equal to 1")]
    );
}

#[test]
fn numbers_and_enumerations() {
    let request = PlacesRequest {
        number: Some(0),
        float: Some(2.25),
        level: Some(Level::Other("false".into())),
        ..PlacesRequest::default()
    };
    assert_eq!(
        said(&request),
        [
            format!(
                "Value '0' at 'number' {FAILED} Member must have value greater than or equal to 1"
            ),
            format!(
                "Value '2.25' at 'float' {FAILED} Member must have value less than or equal to 1.5"
            ),
            format!(
                "Value 'false' at 'level' {FAILED} Member must satisfy enum value set: [OPTIONAL, OFF, ON]"
            ),
        ]
    );
}

#[test]
fn what_is_sensitive_is_left_out() {
    let request = PlacesRequest {
        hidden: Some("s".into()),
        hidden_blob: Some(Blob(b"secret".to_vec())),
        hidden_items: Some(strings(["secret", "b", "c"])),
        hidden_keys: Some(map([("secret", "ccc")])),
        hidden_values: Some(map([("ccc", "secret")])),
        inner: Some(Inner { value: Some("secret".into()), ..inner() }),
        ..PlacesRequest::default()
    };
    let most = |limit| format!("Member must have length less than or equal to {limit}");
    assert_eq!(
        said(&request),
        [
            format!(
                "Value at 'hidden' {FAILED} Member must have length greater than or equal to 2"
            ),
            format!("Value at 'hiddenBlob' {FAILED} {}", most(3)),
            format!("Value at 'hiddenItems' {FAILED} {}", most(2)),
            format!(
                "Value at 'hiddenItems' {FAILED} Member must satisfy constraint: [{}]",
                most(2)
            ),
            format!(
                "Value at 'hiddenKeys' {FAILED} Map keys must satisfy constraint: [{}]",
                most(2)
            ),
            format!(
                "Value at 'hiddenKeys' {FAILED} Map value must satisfy constraint: [{}]",
                most(2)
            ),
            format!(
                "Value at 'hiddenValues' {FAILED} Map keys must satisfy constraint: [{}]",
                most(2)
            ),
            format!(
                "Value at 'hiddenValues' {FAILED} Map value must satisfy constraint: [{}]",
                most(2)
            ),
            format!("Value at 'inner.value' {FAILED} {}", most(3)),
        ]
    );
}

#[test]
fn the_items_of_a_list_are_one_entry_with_all_their_constraints() {
    let request = PlacesRequest {
        list: Some(strings(["ABC", "b", "", "d"])),
        numbers: Some(vec![1, 10, 0]),
        levels: Some(vec![Level::Off, Level::Other("no".into()), Level::On, Level::Optional]),
        ..PlacesRequest::default()
    };
    assert_eq!(
        said(&request),
        [
            format!(
                "Value '[ABC, b, , d]' at 'list' {FAILED} Member must have length less than or equal to 3"
            ),
            format!(
                "Value '[ABC, b, , d]' at 'list' {FAILED} Member must satisfy constraint: [Member \
                 must have length less than or equal to 2, Member must have length greater than or \
                 equal to 1, Member must satisfy regular expression pattern: [a-z]+]"
            ),
            format!(
                "Value '[OFF, no, ON, OPTIONAL]' at 'levels' {FAILED} Member must satisfy \
                 constraint: [Member must satisfy enum value set: [OPTIONAL, OFF, ON]]"
            ),
            format!(
                "Value '[1, 10, 0]' at 'numbers' {FAILED} Member must satisfy constraint: [Member \
                 must have value less than or equal to 9, Member must have value greater than or \
                 equal to 1]"
            ),
        ]
    );
}

#[test]
fn the_keys_of_a_map_are_one_entry_and_its_values_another() {
    let request = PlacesRequest {
        map: Some(map([("ABC", "long value"), ("b", ""), ("", "long value too")])),
        ..PlacesRequest::default()
    };
    let whole = "{=long value too, ABC=long value, b=}";
    assert_eq!(
        said(&request),
        [
            format!(
                "Value '{whole}' at 'map' {FAILED} Member must have length less than or equal to 1"
            ),
            format!(
                "Value '{whole}' at 'map' {FAILED} Map keys must satisfy constraint: [Member must \
                 have length less than or equal to 2, Member must have length greater than or \
                 equal to 1, Member must satisfy regular expression pattern: [a-z]+]"
            ),
            format!(
                "Value '{whole}' at 'map' {FAILED} Map value must satisfy constraint: [Member must \
                 have length less than or equal to 4]"
            ),
        ]
    );
}

#[test]
fn a_blob_is_told_by_its_length() {
    let request = PlacesRequest { blob: Some(Blob(b"four".to_vec())), ..PlacesRequest::default() };
    assert_eq!(
        said(&request),
        [format!(
            "Value 'java.nio.HeapByteBuffer[pos=0 lim=4 cap=4]' at 'blob' {FAILED} Member must \
             have length less than or equal to 3"
        )]
    );
}

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
