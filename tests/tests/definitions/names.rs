//! Names of properties, and the names that they have in JSON.

use cognito_structure::definition::{FaultCode as Code, Kind};

use crate::types::kind;
use crate::{core, each, none};

fn object(properties: &str) -> String {
    core(&format!(
        "\"$uses\": [\"JSONStructureAlternateNames\"], \"type\": \"object\", \"properties\": \
         {{\n{properties}}}"
    ))
}

#[test]
fn a_property_is_called_in_json_what_its_altnames_say() {
    let text = object(
        "\"sub\": {\"type\": \"string\", \"altnames\": {\"json\": \"custom:sub\", \"lang:sv\": \"u\"}}, \
         \"b\": {\"type\": \"any\"}",
    );
    none(std::slice::from_ref(&text));
    let Kind::Structure(structure) = kind(&text) else { panic!("a structure") };
    let names: Vec<_> =
        structure.properties.iter().map(|property| [&property.name[..], &property.wire]).collect();
    assert_eq!(names, [["sub", "custom:sub"], ["b", "b"]]);
}

#[test]
fn names_are_identifiers_and_no_two_are_one() {
    each(&[
        (object("\"a-b\": {\"type\": \"any\"}"), Code::InvalidName, "/properties/a-b", 3, 1),
        (object("\"\": {\"type\": \"any\"}"), Code::InvalidName, "/properties/", 3, 1),
        (object("\"a\": 1"), Code::KeywordType, "/properties/a", 3, 6),
        (
            object("\"a\": {\"type\": \"any\", \"altnames\": {\"json\": 1}}"),
            Code::KeywordType,
            "/properties/a/altnames/json",
            3,
            43,
        ),
        (
            object("\"a\": {\"type\": \"any\", \"altnames\": {\"json\": \"\"}}"),
            Code::InvalidName,
            "/properties/a/altnames/json",
            3,
            43,
        ),
        (
            object(
                "\"a\": {\"type\": \"any\"},\n\"b\": {\"type\": \"any\", \"altnames\": {\"json\": \"a\"}}",
            ),
            Code::RedefinedProperty,
            "/properties/b",
            4,
            6,
        ),
    ]);
}

#[test]
fn what_is_said_of_an_action_is_of_its_kind() {
    let said = |said: &str| {
        core(&format!(
            "\"type\": \"object\", \"properties\": {{\"a\": {{\"type\": \"any\"}}}}, \"cognito\": {{\n{said}}}"
        ))
    };
    none(&[said("\"action\": \"SignUp\", \"unsigned\": true, \"output\": \"A\"")]);
    each(&[
        (said("\"action\": 5"), Code::KeywordType, "/cognito/action", 3, 11),
        (said("\"action\": \"Sign Up\""), Code::InvalidName, "/cognito/action", 3, 11),
        (said("\"unsigned\": \"yes\""), Code::KeywordType, "/cognito/unsigned", 3, 13),
        (said("\"output\": 5"), Code::KeywordType, "/cognito/output", 3, 11),
    ]);
}
