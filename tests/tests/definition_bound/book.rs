//! A book, held to `definitions/library.json`.

use std::collections::BTreeMap;

use cognito_request::{Blob, CognitoEnum, CognitoStructure, Newtype};

/// A book.
#[derive(CognitoStructure, PartialEq)]
#[doc_ref("definitions/library.json")]
pub(crate) struct Book {
    #[required]
    pub(crate) isbn: String,
    /// What it is called.
    #[required]
    #[doc_ref("Title")]
    pub(crate) title: Title,
    #[doc_ref("https://example.com/authors")]
    pub(crate) authors: Option<Vec<Author>>,
    pub(crate) languages: Option<Vec<String>>,
    pub(crate) binding: Option<Binding>,
    pub(crate) size: Option<String>,
    pub(crate) copies: Option<i64>,
    pub(crate) notes: Option<Notes>,
    pub(crate) shelf: Option<Shelf>,
    pub(crate) cover: Option<Blob>,
    pub(crate) weight: Option<f64>,
    pub(crate) sequel: Option<Box<Book>>,
    #[extra]
    #[length(..=3)]
    pub(crate) lent_to: Option<String>,
    #[other]
    pub(crate) rest: BTreeMap<String, String>,
}

pub(crate) type Notes = BTreeMap<String, String>;

/// A title: text in a type of its own.
#[derive(PartialEq)]
pub(crate) struct Title(pub(crate) String);

impl Newtype for Title {
    type Inner = String;

    fn from_inner(inner: String) -> Result<Self, &'static str> {
        Ok(Title(inner))
    }

    fn inner(&self) -> &String {
        &self.0
    }
}

/// Who wrote it: the name of the type is not that of the definition.
#[derive(CognitoStructure, PartialEq)]
#[doc_ref("./definitions/library.json#/definitions/Person")]
pub(crate) struct Author {
    #[required]
    #[length(2..)]
    pub(crate) name: String,
}

/// How it is bound.
#[derive(CognitoEnum, PartialEq)]
#[doc_ref("definitions/library.json#Binding")]
pub(crate) enum Binding {
    PaperBack,
    HardCover,
    #[rename("")]
    Unbound,
    #[other]
    Other(String),
}

/// Where it stands. The definition has no name for it, but its place.
#[derive(CognitoStructure, PartialEq)]
#[doc_ref("definitions/library.json#/properties/Shelf")]
pub(crate) struct Shelf {
    #[required]
    number: u8,
}

#[test]
fn names_are_those_of_the_definition() {
    let names: Vec<&str> = Book::DEFINITION.properties.iter().map(|one| one.name).collect();
    let expected = [
        "ISBN",
        "Title",
        "Authors",
        "Languages",
        "Binding",
        "Size",
        "Copies",
        "Notes",
        "Shelf",
        "Cover",
        "Weight",
        "Sequel",
        "LentTo",
        "Rest",
    ];
    assert_eq!(names, expected);
    assert_eq!(Binding::VALUES, ["PAPER_BACK", "hard-cover", ""]);
}

#[test]
fn references_are_kept_in_one_form() {
    assert_eq!(Book::DEFINITION.doc_ref, Some("definitions/library.json"));
    assert_eq!(Author::DEFINITION.doc_ref, Some("definitions/library.json#Person"));
    assert_eq!(Binding::DEFINITION.doc_ref, Some("definitions/library.json#Binding"));
    let name = &Author::DEFINITION.properties[0];
    assert_eq!(name.doc_ref, Some("definitions/library.json#Title"));
}
