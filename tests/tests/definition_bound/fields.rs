//! Fields of a struct without a definition, that are held to types of one.

use cognito_request::{CognitoStructure, ViolationKind};

use crate::book::Author;

#[derive(CognitoStructure)]
struct Loan {
    #[required]
    #[doc_ref("user-pools#UsernameType")]
    who: String,
    #[doc_ref("definitions/library.json#Title")]
    #[length(..=3)]
    what: Option<String>,
    #[doc_ref("definitions/library.json#Person")]
    author: Option<Author>,
    days: Option<u32>,
}

#[test]
fn the_type_that_a_field_names_is_what_it_is_held_to() {
    let loan = Loan::builder().who("").what("long").days(3).build_unvalidated();
    let violations = loan.validate().unwrap_err();
    let told: Vec<_> = violations.iter().map(|one| (one.path(), one.kind())).collect();
    let expected = [
        ("/Who", ViolationKind::MinLength),
        ("/Who", ViolationKind::Pattern),
        ("/What", ViolationKind::MaxLength),
    ];
    assert_eq!(told, expected);
    assert!(format!("{loan:?}").contains("who: <hidden>"));
    assert_eq!(Loan::DEFINITION.doc_ref, None);
    let references: Vec<_> = Loan::DEFINITION.properties.iter().map(|one| one.doc_ref).collect();
    let library = |name| Some(name);
    let expected = [
        Some("user-pools#UsernameType"),
        library("definitions/library.json#Title"),
        library("definitions/library.json#Person"),
        None,
    ];
    assert_eq!(references, expected);
}
