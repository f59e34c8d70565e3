//! The attributes, as they are written.

pub(crate) mod bounds;
pub(crate) mod constraint;
pub(crate) mod container;
pub(crate) mod doc_ref;
pub(crate) mod field;
pub(crate) mod variant;

use syn::parse::ParseStream;
use syn::{Attribute, LitStr};

use crate::errors::Errors;

/// Whether an attribute is one of the derives', and its name.
pub(crate) fn name_of(attribute: &Attribute) -> Option<String> {
    const OURS: [&str; 13] = [
        "cognito",
        "doc_ref",
        "extra",
        "items",
        "keys",
        "length",
        "other",
        "pattern",
        "range",
        "rename",
        "required",
        "sensitive",
        "values",
    ];
    let name = attribute.path().get_ident()?.to_string();
    OURS.contains(&name.as_str()).then_some(name)
}

/// Sets a value that may be given once: rule `given-twice`.
pub(crate) fn once<T>(
    place: &mut Option<T>,
    value: Option<T>,
    (attribute, name): (&dyn quote::ToTokens, &str),
    errors: &mut Errors,
) {
    if place.is_some() {
        errors.at(attribute, format_args!("`{name}` is given twice\nleave one of the two out"));
    } else {
        *place = value;
    }
}

/// What stands in an attribute's parentheses: rule `takes-something`.
fn in_parentheses<T>(
    attribute: &Attribute,
    example: &str,
    parser: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
    errors: &mut Errors,
) -> Option<T> {
    if attribute.meta.require_list().is_err() {
        let name = name_of(attribute).unwrap_or_default();
        let message = format!("`#[{name}]` takes something\nwrite it as in `#[{name}({example})]`");
        errors.at(attribute, message);
        return None;
    }
    errors.keep(attribute.parse_args_with(parser))
}

/// The one string literal in an attribute's parentheses, `#[rename("CSS")]`: rule `takes-a-string`.
fn string(attribute: &Attribute, name: &str, errors: &mut Errors) -> Option<LitStr> {
    let literal = attribute.parse_args::<LitStr>().map_err(|_| {
        let message = format!("`#[{name}]` takes one string\nwrite `#[{name}(\"…\")]`");
        syn::Error::new_spanned(attribute, message)
    });
    errors.keep(literal)
}

/// Refuses anything in the parentheses of an attribute that has none: rule `takes-nothing`.
fn nothing(attribute: &Attribute, name: &str, errors: &mut Errors) {
    if attribute.meta.require_path_only().is_err() {
        errors.at(attribute, format_args!("`#[{name}]` takes nothing\nwrite `#[{name}]`"));
    }
}

/// The attributes of this name: `doc` for the lines of the doc comments.
fn named<'a>(attributes: &'a [Attribute], name: &str) -> Vec<&'a Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident(name)).collect()
}
