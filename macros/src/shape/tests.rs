//! Types, and what is seen of them.

use super::Shape;
use crate::item::types::Type;

fn ty(text: &str) -> Type {
    Type::new(text.parse::<proc_macro2::TokenStream>().unwrap().into_iter().collect())
}

fn shape(text: &str) -> String {
    let name = |ty: &Type| quote::quote!(#ty).to_string();
    match &ty(text).shape {
        Shape::Text => "text".to_owned(),
        Shape::Boolean => "boolean".to_owned(),
        Shape::Number => "number".to_owned(),
        Shape::List(item) => format!("list of {}", name(item)),
        Shape::Map(key, value) => format!("map of {} to {}", name(key), name(value)),
        Shape::Optional(inner) => format!("perhaps {}", name(inner)),
        Shape::Impossible(what) => (*what).to_owned(),
        Shape::Unknown => "unknown".to_owned(),
    }
}

#[test]
fn text_is_seen_by_every_name() {
    let names = ["String", "std::string::String", "&'a str", "&'a ::core::primitive::str"];
    let others = ["Box<str>", "Arc<str>", "Cow<'a, str>", "(String)"];
    for name in names.into_iter().chain(others) {
        assert_eq!(shape(name), "text", "{name}");
    }
}

#[test]
fn what_holds_others_is_seen_with_them() {
    assert_eq!(shape("core::option::Option<u8>"), "perhaps u8");
    assert_eq!(shape("Vec<u8>"), "list of u8");
    assert_eq!(shape("Box<[u8]>"), "list of u8");
    assert_eq!(shape("HashMap<K, u8, S>"), "map of K to u8");
    assert_eq!(shape("Box<bool>"), "boolean");
}

#[test]
fn what_nothing_can_be_read_into_is_called_by_its_name() {
    assert_eq!(shape("[u8; 4]"), "an array");
    assert_eq!(shape("(u8, u8)"), "a tuple");
    assert_eq!(shape("&'a mut str"), "a reference");
    assert_eq!(shape("Box<dyn Trait>"), "a trait object");
    assert_eq!(shape("fn()"), "a function pointer");
}

#[test]
fn a_name_that_can_stand_for_anything_is_unknown() {
    for name in ["Alias", "Cow<'a, [u8]>", "Arc<T>", "<T as Trait>::Option", "T"] {
        assert_eq!(shape(name), "unknown", "{name}");
    }
}

#[test]
fn what_a_macro_was_given_is_seen_through_the_groups_around_it() {
    let group = |text: &str| {
        let inside = text.parse().unwrap();
        proc_macro2::Group::new(proc_macro2::Delimiter::None, inside)
    };
    let (ty, text, constant) = (group("Option<u8>"), group("&'a str"), group("3"));
    let seen = |tokens: proc_macro2::TokenStream| Type::new(tokens.into_iter().collect()).shape;
    assert!(matches!(seen(quote::quote!(#ty)), Shape::Optional(_)));
    let lifetime = group("'a");
    assert!(matches!(seen(quote::quote!(&#lifetime str)), Shape::Text));
    assert!(matches!(seen(quote::quote!((#text))), Shape::Text));
    assert!(matches!(seen(quote::quote!(Box<[#ty]>)), Shape::List(_)));
    assert!(matches!(seen(quote::quote!(Vec<#text, #constant>)), Shape::List(_)));
}

#[test]
fn an_argument_that_is_no_type_is_not_counted() {
    assert_eq!(shape("Option<'a, u8, 3, { 4 }, -5, Item = u8>"), "perhaps u8");
    assert_eq!(shape("Vec::<fn(&u8) -> Vec<u8>>"), "list of fn (& u8) -> Vec < u8 >");
    assert_eq!(shape("Option<u8, u8>"), "unknown");
}

#[test]
fn an_elided_lifetime_is_found_where_a_struct_may_not_have_one() {
    let elided = |text| ty(text).elides_a_lifetime;
    assert!(elided("Option<Vec<&str>>") && elided("Box<[&str]>"));
    assert!(elided("Cow<'_, str>") && elided("&'_ str"));
    assert!(!elided("Option<&'a str>") && !elided("Option<fn(&str)>"));
}
