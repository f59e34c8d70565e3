//! The attributes, as they are written.

pub(crate) mod bounds;
pub(crate) mod constraint;
pub(crate) mod container;
pub(crate) mod doc_ref;
pub(crate) mod field;
mod inside;
pub(crate) mod variant;

use syn::LitStr;

use self::inside::Inside;

use crate::errors::{Errors, Underlined, Wrong};
use crate::item::attribute::{Arguments, Attribute};

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
    let name = attribute.name.as_ref()?.to_string();
    OURS.contains(&name.as_str()).then_some(name)
}

/// Sets a value that may be given once: rule `given-twice`.
pub(crate) fn once<T>(
    place: &mut Option<T>,
    value: Option<T>,
    (what, name): (&dyn Underlined, &str),
    errors: &mut Errors,
) {
    match place {
        Some(_) => given_twice(what, name, errors),
        None => *place = value,
    }
}

fn given_twice(what: &dyn Underlined, name: &str, errors: &mut Errors) {
    errors.at(what, format_args!("`{name}` is given twice\nleave one of the two out"));
}

/// What stands in an attribute's parentheses: rule `takes-something`.
fn in_parentheses<T>(
    attribute: &Attribute,
    example: &str,
    parser: impl FnOnce(&mut Inside) -> Result<T, Wrong>,
    errors: &mut Errors,
) -> Option<T> {
    if let Some(mut inside) = Inside::of(attribute) {
        return errors.keep(parser(&mut inside));
    }
    let name = name_of(attribute).unwrap_or_default();
    let message = "takes something\nwrite it as in";
    errors.at(attribute, format_args!("`#[{name}]` {message} `#[{name}({example})]`"));
    None
}

/// The one string literal in an attribute's parentheses, `#[rename("CSS")]`: rule `takes-a-string`.
fn string(attribute: &Attribute, name: &str, errors: &mut Errors) -> Option<LitStr> {
    if let Some(mut inside) = Inside::of(attribute)
        && let Some(string) = inside.string()
        && inside.is_empty()
    {
        return Some(string);
    }
    errors.at(attribute, format_args!("`#[{name}]` takes one string\nwrite `#[{name}(\"…\")]`"));
    None
}

/// Refuses anything in the parentheses of an attribute that has none: rule `takes-nothing`.
fn nothing(attribute: &Attribute, name: &str, errors: &mut Errors) {
    if !matches!(attribute.arguments, Arguments::None) {
        errors.at(attribute, format_args!("`#[{name}]` takes nothing\nwrite `#[{name}]`"));
    }
}

/// The attributes of this name: `doc` for the lines of the doc comments.
fn named<'a>(attributes: &'a [Attribute], name: &str) -> Vec<&'a Attribute> {
    let mut named = Vec::new();
    for attribute in attributes {
        if attribute.is(name) {
            named.push(attribute);
        }
    }
    named
}
