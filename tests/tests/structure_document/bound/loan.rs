//! A structure that is held to a definition, and has more: bound to what it is itself.

use std::collections::BTreeMap;

use cognito_request::{CognitoStructure, JsonText};

use super::same;

/// The loan of a book, as it is first written. The definition knows but the title.
#[derive(CognitoStructure)]
#[doc_ref("definitions/library.json")]
#[cognito(partial)]
struct Book {
    #[required]
    isbn: String,
    #[required]
    title: String,
    #[extra]
    #[required]
    #[length(1..=3)]
    lent_to: String,
    #[extra]
    shelf_marks: Option<Vec<String>>,
    #[other]
    rest: BTreeMap<String, JsonText>,
}

/// The same, held to its own document.
mod again {
    use super::*;

    #[derive(CognitoStructure)]
    #[doc_ref("tests/structure_document/golden/loan.json")]
    pub(super) struct Book {
        #[required]
        isbn: String,
        #[required]
        title: String,
        #[extra]
        #[required]
        lent_to: String,
        // What is extra is so by the document too.
        shelf_marks: Option<Vec<String>>,
        #[other]
        rest: BTreeMap<String, JsonText>,
    }
}

#[test]
fn what_is_extra_to_a_definition_is_so_in_the_document() {
    let document = Book::DEFINITION.to_json_structure();
    assert_eq!(document, include_str!("../golden/loan.json"));
    same(&again::Book::DEFINITION.to_json_structure(), &document);
    let again =
        again::Book::from_json(r#"{"ISBN":"1","Title":"t","LentTo":"1234","More":1}"#).unwrap();
    let violations = again.validate().unwrap_err();
    assert!(violations.to_string().contains("LentTo"), "{violations}");
}
