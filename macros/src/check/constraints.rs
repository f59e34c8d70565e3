//! Rules about which constraint applies to which type, as far as the type's name tells. Where it
//! does not, the expansion asks the type's traits.

use proc_macro2::Span;
use syn::Type;

use crate::attribute::constraint::Constraints;
use crate::errors::Errors;
use crate::input::StructureInput;
use crate::shape::{self, Shape};

/// Holds the constraints of every field to the rules below.
pub(super) fn apply(input: &StructureInput<'_>, errors: &mut Errors) {
    for field in &input.fields {
        let ty = match shape::of(field.ty) {
            Shape::Optional(inner) => inner,
            _ => field.ty,
        };
        to(&field.name(), ty, &field.attributes.constraints, errors);
    }
}

/// The constraints of a value of this type, and of what it holds.
fn to(name: &str, ty: &Type, constraints: &Constraints, errors: &mut Errors) {
    let shape = shape::of(ty);
    length_of_something_long(name, &shape, constraints, errors);
    pattern_of_text(name, &shape, constraints, errors);
    range_of_numbers(name, &shape, constraints, errors);
    items_of_a_list(name, &shape, constraints, errors);
    entries_of_a_map(name, &shape, constraints, errors);
    match shape {
        Shape::List(item) => inside(name, item, constraints.items.as_deref(), errors),
        Shape::Map(value) => inside(name, value, constraints.values.as_deref(), errors),
        _ => {}
    }
}

fn inside(
    name: &str,
    ty: &Type,
    inner: Option<&crate::attribute::constraint::Inner>,
    errors: &mut Errors,
) {
    if let Some(inner) = inner {
        to(name, ty, &inner.constraints, errors);
    }
}

/// What a type is called in an error.
fn called(shape: &Shape<'_>) -> &'static str {
    match shape {
        Shape::Text => "text",
        Shape::Boolean => "a boolean",
        Shape::Number => "a number",
        Shape::List(_) => "a list",
        Shape::Map(_) => "a map",
        Shape::Optional(_) | Shape::Impossible(_) | Shape::Unknown => "something else",
    }
}

fn refuse(
    span: Option<Span>,
    (attribute, name, shape): (&str, &str, &Shape<'_>),
    instead: &str,
    errors: &mut Errors,
) {
    if let Some(span) = span {
        let what = called(shape);
        errors.span(
            span,
            format_args!("`#[{attribute}]` does not apply to `{name}`, which holds {what}\n{instead}"),
        );
    }
}

/// Rule `length-of-number`: text, bytes, lists and maps have a length.
fn length_of_something_long(
    name: &str,
    shape: &Shape<'_>,
    constraints: &Constraints,
    errors: &mut Errors,
) {
    if let Shape::Boolean | Shape::Number = shape {
        let span = constraints.length.as_ref().map(|length| length.span);
        refuse(span, ("length", name, shape), "a number has a `#[range(…)]`", errors);
    }
}

/// Rule `pattern-of-number`: a pattern is one of text.
fn pattern_of_text(name: &str, shape: &Shape<'_>, constraints: &Constraints, errors: &mut Errors) {
    let instead = match shape {
        Shape::List(_) => "write `#[items(pattern(\"…\"))]` for what it holds",
        Shape::Map(_) => "write `#[keys(…)]` or `#[values(…)]` for what it holds",
        Shape::Boolean | Shape::Number => "leave it out",
        _ => return,
    };
    let span = constraints.pattern.as_ref().map(syn::LitStr::span);
    refuse(span, ("pattern", name, shape), instead, errors);
}

/// Rule `range-of-text`: a range is one of numbers.
fn range_of_numbers(name: &str, shape: &Shape<'_>, constraints: &Constraints, errors: &mut Errors) {
    if let Shape::Text | Shape::Boolean | Shape::List(_) | Shape::Map(_) = shape {
        let span = constraints.range.as_ref().map(|range| range.span);
        let instead = "text, lists and maps have a `#[length(…)]`";
        refuse(span, ("range", name, shape), instead, errors);
    }
}

/// Rule `items-of-text`: a list has items.
fn items_of_a_list(name: &str, shape: &Shape<'_>, constraints: &Constraints, errors: &mut Errors) {
    let instead = match shape {
        Shape::Map(_) => "a map has `#[keys(…)]` and `#[values(…)]`",
        Shape::Text | Shape::Boolean | Shape::Number => "write the constraints on the field itself",
        _ => return,
    };
    let span = constraints.items.as_ref().map(|items| items.span);
    refuse(span, ("items", name, shape), instead, errors);
}

/// Rule `entries-of-a-list`: a map has keys and values.
fn entries_of_a_map(name: &str, shape: &Shape<'_>, constraints: &Constraints, errors: &mut Errors) {
    let instead = match shape {
        Shape::List(_) => "a list has `#[items(…)]`",
        Shape::Text | Shape::Boolean | Shape::Number => "write the constraints on the field itself",
        _ => return,
    };
    let keys = constraints.keys.as_ref().map(|keys| keys.span);
    refuse(keys, ("keys", name, shape), instead, errors);
    let values = constraints.values.as_ref().map(|values| values.span);
    refuse(values, ("values", name, shape), instead, errors);
}
