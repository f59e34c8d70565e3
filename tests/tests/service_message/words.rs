//! Every constraint of a member, of what is in a list and of what is in a map.

use cognito_request::Blob;

use crate::places::{FAILED, Inner, Level, PlacesRequest, inner, map, said, strings};

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
