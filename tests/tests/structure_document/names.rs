//! Names of types and properties in documents.

use std::collections::BTreeMap;

use cognito_request::{CognitoEnum, CognitoStructure};
use serde_json::{Value, json};

/// The document as a tree.
fn tree(document: &str) -> Value {
    serde_json::from_str(document).unwrap()
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/definitions/{name}")})
}

mod one {
    use super::{BTreeMap, CognitoStructure, Value};

    /// A structure whose name stands for three.
    #[derive(CognitoStructure)]
    pub(super) struct Inner {
        here: Option<bool>,
    }

    /// A structure that differs from its namesake only in what it holds.
    #[derive(CognitoStructure)]
    pub(super) struct Outer {
        inner: Option<Inner>,
        #[other]
        other: BTreeMap<String, Value>,
    }
}

mod two {
    use super::{BTreeMap, CognitoStructure, Value};

    /// Another.
    #[derive(CognitoStructure)]
    pub(super) struct Inner {
        there: Option<bool>,
    }

    /// Another.
    #[derive(CognitoStructure)]
    pub(super) struct Outer {
        inner: Option<Inner>,
        #[other]
        other: BTreeMap<String, Value>,
    }
}

/// The third.
#[derive(CognitoEnum)]
enum Inner {
    Somewhere,
    Elsewhere,
}

/// A structure that holds all of them, some twice.
#[derive(CognitoStructure)]
struct Holder {
    first: Option<one::Outer>,
    second: Option<Vec<two::Outer>>,
    third: Option<BTreeMap<String, Inner>>,
    again: Option<one::Inner>,
    and_again: Option<Vec<two::Inner>>,
}

#[test]
fn types_that_differ_share_a_name_by_number_and_each_stands_there_once() {
    let document = tree(&Holder::DEFINITION.to_json_structure());
    let properties = &document["properties"];
    assert_eq!(properties["First"]["type"], reference("Outer"));
    assert_eq!(properties["Second"]["items"]["type"], reference("Outer_2"));
    assert_eq!(properties["Third"]["values"]["type"], reference("Inner"));
    assert_eq!(properties["Again"]["type"], reference("Inner_2"));
    assert_eq!(properties["AndAgain"]["items"]["type"], reference("Inner_3"));
    let definitions = &document["definitions"];
    assert_eq!(definitions["Inner"]["enum"], json!(["SOMEWHERE", "ELSEWHERE"]));
    assert_eq!(definitions["Outer"]["properties"]["Inner"]["type"], reference("Inner_2"));
    assert_eq!(definitions["Outer_2"]["properties"]["Inner"]["type"], reference("Inner_3"));
    assert_eq!(definitions["Outer_2"]["name"], "Outer_2");
    assert_eq!(definitions.as_object().unwrap().len(), 5);
}

/// A structure that is generic: two types, one name.
#[derive(CognitoStructure)]
struct Page<T: cognito_request::Value> {
    items: Option<Vec<T>>,
}

/// A structure with two pages.
#[derive(CognitoStructure)]
struct Pages {
    texts: Option<Page<String>>,
    flags: Option<Page<bool>>,
}

#[test]
fn a_generic_structure_is_a_type_for_each_of_its_parameters() {
    let document = tree(&Pages::DEFINITION.to_json_structure());
    assert_eq!(document["properties"]["Flags"]["type"], reference("Page_2"));
    let items = &document["definitions"]["Page_2"]["properties"]["Items"]["items"];
    assert_eq!(*items, json!({"type": "boolean"}));
}

/// A structure whose name is not ASCII.
#[derive(CognitoStructure)]
struct Människa {
    #[rename("2nd é")]
    ålder: Option<u8>,
}

#[test]
fn a_name_that_is_no_identifier_is_made_one() {
    let document = tree(&Människa::DEFINITION.to_json_structure());
    assert_eq!(document["name"], "M_nniska");
    let properties = json!({"_2nd__": {"type": "uint8", "altnames": {"json": "2nd é"}}});
    assert_eq!(document["properties"], properties);
}
