//! Rules about which constraint applies to which type, as far as the type's name tells. Where it
//! does not, the expansion asks the type's traits.

use proc_macro2::Span;

use super::definition::limits;
use super::presence;
use crate::attribute::bounds::Number;
use crate::attribute::constraint::Constraints;
use crate::errors::Errors;
use crate::input::StructureInput;
use crate::item::types::Type;
use crate::shape::{self, Shape};

/// Holds the constraints of every field to the rules below.
pub(super) fn apply(input: &StructureInput<'_>, errors: &mut Errors) {
    for field in &input.fields {
        let ty = match &field.ty.shape {
            Shape::Optional(inner) => inner,
            _ => field.ty,
        };
        let name = field.name();
        to(&format!("`{name}`"), &name, ty, &field.attributes.constraints, errors);
    }
}

/// The constraints of a value of this type, and of what it holds. `what` says of the property
/// called `name` which of its values that is.
fn to(what: &str, name: &str, ty: &Type, constraints: &Constraints, errors: &mut Errors) {
    let shape = &ty.shape;
    shaped(what, shape, constraints, errors);
    range_of_the_type(what, ty, constraints, errors);
    let (items, keys, values) = (&constraints.items, &constraints.keys, &constraints.values);
    match shape {
        Shape::List(item) => {
            if let Some(items) = items {
                to(&format!("an item of `{name}`"), name, item, &items.constraints, errors);
            }
        }
        Shape::Map(_, value) => {
            if let Some(values) = values {
                to(&format!("a value of `{name}`"), name, value, &values.constraints, errors);
            }
        }
        _ => {}
    }
    // Whatever the key's type is, a key is text.
    if let (Some(keys), Shape::Map(..) | Shape::Unknown) = (keys, shape) {
        shaped(&format!("a key of `{name}`"), &Shape::Text, &keys.constraints, errors);
    }
}

fn shaped(what: &str, shape: &Shape, constraints: &Constraints, errors: &mut Errors) {
    length_of_something_long(what, shape, constraints, errors);
    pattern_of_text(what, shape, constraints, errors);
    range_of_numbers(what, shape, constraints, errors);
    items_of_a_list(what, shape, constraints, errors);
    entries_of_a_map(what, shape, constraints, errors);
}

/// What a type is called in an error.
fn called(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text => "text",
        Shape::Boolean => "a boolean",
        Shape::Number => "a number",
        Shape::List(_) => "a list",
        Shape::Map(..) => "a map",
        Shape::Optional(_) | Shape::Impossible(_) | Shape::Unknown => "something else",
    }
}

fn refuse(
    span: Option<Span>,
    (attribute, of, shape): (&str, &str, &Shape),
    instead: &str,
    errors: &mut Errors,
) {
    if let Some(span) = span {
        let what = called(shape);
        errors.span(
            span,
            format_args!("`#[{attribute}]` does not apply to {of}, which is {what}\n{instead}"),
        );
    }
}

/// Rule `length-of-number`: text, bytes, lists and maps have a length.
fn length_of_something_long(
    name: &str,
    shape: &Shape,
    constraints: &Constraints,
    errors: &mut Errors,
) {
    if let Shape::Boolean | Shape::Number = shape {
        let span = constraints.length.as_ref().map(|length| length.span);
        let instead = match shape {
            Shape::Number => "a number has a `#[range(…)]`",
            _ => "leave it out",
        };
        refuse(span, ("length", name, shape), instead, errors);
    }
}

/// Rule `pattern-of-number`: a pattern is one of text.
fn pattern_of_text(name: &str, shape: &Shape, constraints: &Constraints, errors: &mut Errors) {
    let instead = match shape {
        Shape::List(_) => "write `#[items(pattern(\"…\"))]` for what it holds",
        Shape::Map(..) => "write `#[keys(…)]` or `#[values(…)]` for what it holds",
        Shape::Boolean | Shape::Number => "leave it out",
        _ => return,
    };
    let span = constraints.pattern.as_ref().map(syn::LitStr::span);
    refuse(span, ("pattern", name, shape), instead, errors);
}

/// Rule `range-of-text`: a range is one of numbers.
fn range_of_numbers(name: &str, shape: &Shape, constraints: &Constraints, errors: &mut Errors) {
    if let Shape::Text | Shape::Boolean | Shape::List(_) | Shape::Map(..) = shape {
        let span = constraints.range.as_ref().map(|range| range.span);
        let instead = "text, lists and maps have a `#[length(…)]`";
        refuse(span, ("range", name, shape), instead, errors);
    }
}

/// Rule `range-beyond`: the bounds of a range are numbers that the type has.
fn range_of_the_type(name: &str, ty: &Type, constraints: &Constraints, errors: &mut Errors) {
    let (Some((kind, bits)), Some(range)) = (shape::number(ty), &constraints.range) else { return };
    for bound in [range.min, range.max].into_iter().flatten() {
        let wrong = match (kind, bound) {
            ('f', Number::Float(bound)) => bits == 32 && bound.abs() > f64::from(f32::MAX),
            ('f', Number::Integer(_)) => false,
            (_, Number::Float(_)) => true,
            (_, Number::Integer(bound)) => {
                let (least, greatest) = limits::ends(bits, kind == 'i', None, None);
                bound < least || u128::try_from(bound).is_ok_and(|bound| bound > greatest)
            }
        };
        if wrong {
            let (bound, ty) = (bound.text(), presence::text(ty));
            errors.span(range.span, format_args!("`{bound}`, a bound of {name}, is no number that `{ty}` can be\nwrite one that it can be, or leave the bound out"));
        }
    }
}

/// Rule `items-of-text`: a list has items.
fn items_of_a_list(name: &str, shape: &Shape, constraints: &Constraints, errors: &mut Errors) {
    let instead = match shape {
        Shape::Map(..) => "a map has `#[keys(…)]` and `#[values(…)]`",
        Shape::Text | Shape::Boolean | Shape::Number => "write the constraints on the field itself",
        _ => return,
    };
    let span = constraints.items.as_ref().map(|items| items.span);
    refuse(span, ("items", name, shape), instead, errors);
}

/// Rule `entries-of-a-list`: a map has keys and values.
fn entries_of_a_map(name: &str, shape: &Shape, constraints: &Constraints, errors: &mut Errors) {
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
