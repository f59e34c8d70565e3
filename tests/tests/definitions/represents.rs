//! What stands for what Core has no plain form of.

use cognito_structure::definition::{
    Additional, Constraints, Definitions, FaultCode as Code, Kind,
};

use crate::{each, none, validation};

/// A document whose root, of that type, represents something.
fn represents(word: &str, what: &str, rest: &str) -> String {
    validation(&format!(
        "\"type\": \"{word}\", \"cognito\": {{\"represents\":\n{what}, \"extra\": true}}{rest}"
    ))
}

/// The kind and the constraints of the root of a document without faults.
fn root(text: &str) -> (Kind, Constraints) {
    none(&[text.to_owned()]);
    let mut definitions = Definitions::new("a.json", text);
    let root = definitions.root().unwrap();
    (definitions.kind(root).clone(), definitions.get(root).constraints.clone())
}

#[test]
fn a_number_represents_a_long_integer_whose_width_is_no_constraint() {
    let table = [
        ("int64", i64::MIN.to_string(), i64::MAX.to_string(), 64, true),
        ("uint64", "0".to_owned(), u64::MAX.to_string(), 64, false),
        ("int128", i128::MIN.to_string(), i128::MAX.to_string(), 128, true),
        ("uint128", "0".to_owned(), u128::MAX.to_string(), 128, false),
    ];
    for (what, least, most, width, sign) in table {
        let rest = format!(", \"multipleOf\": 1, \"minimum\": {least}, \"maximum\": {most}");
        let (kind, constraints) = root(&represents("number", &format!("\"{what}\""), &rest));
        let Kind::Integer { bits, signed, as_text: false } = kind else { panic!("{kind:?}") };
        assert_eq!((bits, signed), (width, sign));
        assert_eq!(constraints, Constraints::default());
    }
}

#[test]
fn what_is_narrower_than_a_represented_integer_is_a_constraint() {
    let rest = ", \"multipleOf\": 2, \"minimum\": 1, \"exclusiveMaximum\": 9223372036854775807";
    let (_, constraints) = root(&represents("number", "\"int64\"", rest));
    assert_eq!(constraints.multiple_of.unwrap().to_string(), "2");
    assert_eq!(constraints.minimum.unwrap().value.to_string(), "1");
    assert!(constraints.maximum.unwrap().exclusive);
    let beyond = represents("number", "\"uint64\"", ",\n\"minimum\": -1");
    each(&[(beyond, Code::InvalidBound, "/minimum", 4, 12)]);
    let (kind, constraints) = root(&validation("\"type\": \"number\", \"multipleOf\": 1"));
    assert!(matches!(kind, Kind::Float { bits: 64 }));
    assert!(constraints.multiple_of.is_some());
}

#[test]
fn a_number_represents_a_moment() {
    let (kind, _) = root(&represents("number", "\"datetime\"", ""));
    assert!(matches!(kind, Kind::Timestamp));
}

#[test]
fn a_map_represents_a_structure_without_properties() {
    let additional = |rest: &str| {
        let (kind, constraints) = root(&represents("map", "\"object\"", rest));
        let Kind::Structure(structure) = kind else { panic!("{kind:?}") };
        assert!(structure.properties.is_empty());
        (structure.additional, constraints.entries.max)
    };
    let any = ", \"values\": {\"type\": \"any\"}";
    assert_eq!(additional(any), (Additional::Any, None));
    assert_eq!(additional(&format!("{any}, \"maxEntries\": 0")), (Additional::Denied, None));
    assert_eq!(additional(&format!("{any}, \"maxEntries\": 2")), (Additional::Any, Some(2)));
    let (texts, _) = additional(", \"values\": {\"type\": \"string\"}");
    assert!(matches!(texts, Additional::Of(_)));
    let secret = ", \"values\": {\"type\": \"any\", \"cognito\": {\"sensitive\": true}}";
    assert!(matches!(additional(secret).0, Additional::Of(_)), "that it is secret is not lost");
}

#[test]
fn what_represents_nothing_is_told() {
    let at = "/cognito/represents";
    let any = ", \"values\": {\"type\": \"any\"}";
    each(&[
        (represents("number", "\"int65\"", ""), Code::UnknownValue, at, 3, 1),
        (represents("number", "64", ""), Code::KeywordType, at, 3, 1),
        (represents("string", "\"int64\"", ""), Code::NotApplicable, at, 3, 1),
        (represents("number", "\"object\"", ""), Code::NotApplicable, at, 3, 1),
        (represents("map", "\"datetime\"", any), Code::NotApplicable, at, 3, 1),
    ]);
}

#[test]
fn the_other_annotations_are_kept() {
    let text = validation(
        "\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"any\", \"cognito\": {\"extra\": \
         true, \"docRef\": \"B\"}}}, \"cognito\": {\"other\": {\"type\": \"map\", \"values\": {\"type\": \"any\"}}}",
    );
    none(std::slice::from_ref(&text));
    let mut definitions = Definitions::new("a.json", &text);
    let root = definitions.root().unwrap();
    let Kind::Structure(structure) = definitions.kind(root) else { panic!("a structure") };
    let annotation = definitions.annotation(structure.properties[0].place, "cognito").unwrap();
    assert_eq!(annotation.get("extra").unwrap().boolean(), Some(true));
    assert_eq!(annotation.get("docRef").unwrap().text(), Some("B"));
    let annotation = definitions.annotation(definitions.get(root).place, "cognito").unwrap();
    assert_eq!(annotation.get("other").unwrap().get("type").unwrap().text(), Some("map"));
}
