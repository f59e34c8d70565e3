//! The constraints of a definition hold at run time.

use cognito_request::{ReadError, ViolationKind};

use crate::book::Book;

/// What is wrong with a book in which one member is this.
fn wrong(member: &str) -> Vec<(String, ViolationKind)> {
    let start = if member.starts_with("\"ISBN\"") { "" } else { "\"ISBN\": \"1234567890123\", " };
    let title = if member.starts_with("\"Title\"") { "" } else { "\"Title\": \"C\", " };
    let json = format!("{{{start}{title}{member}}}");
    match Book::from_json_validated(&json) {
        Ok(_) => Vec::new(),
        Err(ReadError::Violations(violations)) => {
            violations.iter().map(|one| (one.path().to_owned(), one.kind())).collect()
        }
        Err(error) => panic!("{json}: {error}"),
    }
}

fn one(path: &str, kind: ViolationKind) -> Vec<(String, ViolationKind)> {
    vec![(path.to_owned(), kind)]
}

#[test]
fn what_the_definition_permits_is_right() {
    let right = r#""Authors": [{"Name": "Kernighan"}], "Languages": ["sv", "en"], "Binding": "hard-cover",
        "Size": "quarto", "Copies": 995, "Notes": {"a": "b"}, "Shelf": {"Number": 3}, "Cover": "AAAA",
        "Weight": 0.5, "Sequel": {"ISBN": "1234567890123", "Title": "D"}, "LentTo": "Ada", "New": "x""#;
    assert_eq!(wrong(right), []);
}

#[test]
fn text_is_checked() {
    // The pattern's dialect is ECMA-262, in which `\d` is an ASCII digit.
    assert_eq!(wrong(r#""ISBN": "123456789012x""#), one("/ISBN", ViolationKind::Pattern));
    assert_eq!(wrong(r#""Title": """#), one("/Title", ViolationKind::MinLength));
    let long = format!("\"Title\": \"{}\"", "é".repeat(41));
    assert_eq!(wrong(&long), one("/Title", ViolationKind::MaxLength));
    assert_eq!(wrong(r#""LentTo": "Alan""#), one("/LentTo", ViolationKind::MaxLength));
}

#[test]
fn text_is_held_to_the_values_of_an_enumeration() {
    assert_eq!(wrong(r#""Size": "folio""#), one("/Size", ViolationKind::Enum));
    assert_eq!(wrong(r#""Languages": ["sv", "da"]"#), one("/Languages/1", ViolationKind::Enum));
    assert_eq!(wrong(r#""Binding": "spiral""#), one("/Binding", ViolationKind::Enum));
    assert_eq!(wrong(r#""Binding": """#), []);
}

#[test]
fn numbers_are_checked() {
    assert_eq!(wrong(r#""Copies": 1000"#), one("/Copies", ViolationKind::MaxValue));
    assert_eq!(wrong(r#""Copies": -5"#), one("/Copies", ViolationKind::MinValue));
    assert_eq!(wrong(r#""Copies": 7"#), one("/Copies", ViolationKind::MultipleOf));
    assert_eq!(wrong(r#""Weight": 0"#), one("/Weight", ViolationKind::MinValue));
}

#[test]
fn lists_maps_and_bytes_are_checked() {
    assert_eq!(wrong(r#""Authors": []"#), one("/Authors", ViolationKind::MinItems));
    // The stricter of the two bounds is the field's own.
    assert_eq!(
        wrong(r#""Authors": [{"Name": "K"}]"#),
        one("/Authors/0/Name", ViolationKind::MinLength)
    );
    assert_eq!(
        wrong(r#""Languages": ["sv", "sv"]"#),
        one("/Languages", ViolationKind::UniqueItems)
    );
    assert_eq!(wrong(r#""Notes": {"longer than": "x"}"#).len(), 1);
    let notes = wrong(r#""Notes": {"a": "x", "b": "x", "c": "x"}"#);
    assert_eq!(notes, one("/Notes", ViolationKind::MaxEntries));
    assert_eq!(wrong(r#""Cover": "AAAAAAA=""#), one("/Cover", ViolationKind::MaxBytes));
}

#[test]
fn what_is_sensitive_in_the_definition_is_not_printed() {
    let json = r#"{"ISBN": "1234567890123", "Title": "C", "Notes": {"a": "secret"}}"#;
    let book = Book::from_json(json).unwrap();
    assert!(!format!("{book:?}").contains("secret"));
    assert!(format!("{book:?}").contains("1234567890123"));
}
