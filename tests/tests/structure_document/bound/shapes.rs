//! Structures and enumerations whose shape the language has no plain word for.

use std::collections::BTreeMap;

use cognito_request::{CognitoEnum, CognitoStructure};
use serde_json::Value;

use super::same;
use crate::shapes::{Anything as HadAnything, Nothing as HadNothing, Open as HadOpen};

#[derive(CognitoStructure)]
#[doc_ref("tests/structure_document/golden/nothing.json")]
struct Nothing {}

#[derive(CognitoStructure)]
#[doc_ref("tests/structure_document/golden/anything.json")]
struct Anything {
    #[other]
    other: BTreeMap<String, Value>,
}

#[derive(CognitoEnum)]
#[doc_ref("tests/structure_document/golden/open.json")]
enum Open {
    #[other]
    Other(String),
}

#[test]
fn a_structure_without_members_satisfies_its_own_document() {
    let golden = include_str!("../golden/nothing.json");
    assert_eq!(HadNothing::DEFINITION.to_json_structure(), golden);
    same(&Nothing::DEFINITION.to_json_structure(), golden);
    assert!(Nothing::from_json(r#"{"unknown": 1}"#).is_err());
    let golden = include_str!("../golden/anything.json");
    assert_eq!(HadAnything::DEFINITION.to_json_structure(), golden);
    same(&Anything::DEFINITION.to_json_structure(), golden);
    assert!(Anything::from_json_validated(r#"{"a": 1, "b": 2}"#).is_ok());
    assert!(Anything::from_json_validated(r#"{"a": 1, "b": 2, "c": 3}"#).is_err());
}

#[test]
fn an_enumeration_of_other_values_only_satisfies_its_own_document() {
    let golden = include_str!("../golden/open.json");
    assert_eq!(HadOpen::DEFINITION.to_json_structure(), golden);
    same(&Open::DEFINITION.to_json_structure(), golden);
}
