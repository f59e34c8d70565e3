//! The attributes, as they are written.

pub(crate) mod bounds;
pub(crate) mod constraint;
pub(crate) mod container;
pub(crate) mod doc_ref;
pub(crate) mod field;
pub(crate) mod variant;

use proc_macro2::TokenTree;
use syn::LitStr;
use syn::parse::{ParseStream, Parser as _};

use crate::errors::{Errors, Underlined};
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
    mut parser: impl FnMut(ParseStream<'_>) -> syn::Result<T>,
    errors: &mut Errors,
) -> Option<T> {
    let mut parsed = None;
    let result = parse(attribute, &mut |input| {
        parsed = Some(parser(input)?);
        Ok(())
    });
    if result.is_none() {
        let name = name_of(attribute).unwrap_or_default();
        let message = format!("`#[{name}]` takes something\nwrite it as in `#[{name}({example})]`");
        errors.at(attribute, message);
    }
    errors.keep(result?)?;
    parsed
}

/// The same for every parser; nothing where there are no parentheses. What is missing is reported at
/// the one that closes.
fn parse(
    attribute: &Attribute,
    parser: &mut dyn FnMut(ParseStream<'_>) -> syn::Result<()>,
) -> Option<syn::Result<()>> {
    let Arguments::Parentheses(group) = &attribute.arguments else { return None };
    let whole = |input: ParseStream<'_>| {
        let inside;
        syn::parenthesized!(inside in input);
        parser(&inside)
    };
    Some(whole.parse2(TokenTree::Group(group.clone()).into()))
}

/// The one string literal in an attribute's parentheses, `#[rename("CSS")]`: rule `takes-a-string`.
fn string(attribute: &Attribute, name: &str, errors: &mut Errors) -> Option<LitStr> {
    let mut literal = None;
    let result = parse(attribute, &mut |input| {
        literal = Some(input.parse()?);
        Ok(())
    });
    if !matches!(result, Some(Ok(()))) {
        errors
            .at(attribute, format_args!("`#[{name}]` takes one string\nwrite `#[{name}(\"…\")]`"));
        return None;
    }
    literal
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
