//! Structs with parameters are held to definitions where they stand, in any crate and module.

use cognito_request::{CognitoStructure, Value, kinds};

use crate::book::Author;

#[derive(CognitoStructure)]
#[doc_ref("definitions/library.json#Person")]
struct Person<'a, T = &'a str>
where
    T: Value<Kind = kinds::Text>,
{
    #[required]
    name: T,
    #[extra]
    nickname: Option<&'a str>,
}

mod shadowed {
    #![allow(dead_code)]
    use ::cognito_request as renamed;

    type Option<T> = ::core::option::Option<T>;
    struct Result;
    struct String;
    mod core {}

    #[derive(renamed::CognitoStructure)]
    #[doc_ref("definitions/library.json")]
    #[cognito(crate = renamed, partial)]
    pub(super) struct Book<'a> {
        #[required]
        pub(super) isbn: &'a str,
        #[required]
        pub(super) title: std::borrow::Cow<'a, str>,
        pub(super) authors: Option<Box<[super::Author]>>,
        pub(super) shelf: Option<super::Shelf<3>>,
    }
}

#[derive(CognitoStructure)]
#[doc_ref("definitions/library.json#/properties/Shelf")]
struct Shelf<const N: usize> {
    #[required]
    number: u8,
}

macro_rules! declared {
    ($name:ident, $field:ident: $type:ty) => {
        #[derive(CognitoStructure)]
        #[doc_ref("definitions/library.json")]
        #[cognito(partial)]
        struct $name {
            #[required]
            isbn: String,
            #[required]
            title: $crate::book::Title,
            $field: Option<$type>,
        }
    };
}

declared!(Declared, sequel: Box<crate::book::Book>);

#[test]
fn parameters_and_macros_are_no_hindrance() {
    let person = Person::<String>::builder().name("Ada".to_owned()).build().unwrap();
    assert_eq!(person.to_json(), r#"{"Name":"Ada"}"#);
    assert_eq!(Person::<'_, &str>::DEFINITION.properties[0].name, "Name");
    let shelf = Shelf::builder().number(3).build().unwrap();
    let book = shadowed::Book::builder().isbn("1234567890123").title("C").shelf(shelf);
    assert!(book.build().is_ok());
    assert_eq!(Declared::DEFINITION.properties[2].name, "Sequel");
}
