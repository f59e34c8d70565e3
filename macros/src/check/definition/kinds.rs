//! Rules about what a field's type holds, as far as its name tells. Where it does not, the
//! expansion asks the type's traits.

use super::limits;
use crate::definition::{Held, Holds};
use crate::errors::Errors;
use crate::input::{FieldInput, StructureInput};
use crate::item::types::Type;
use crate::shape::{self, Shape};

/// The type of a field's value, and what it is held to.
fn held<'i>(field: &'i FieldInput<'_>) -> Option<(&'i Type, &'i Held)> {
    let ty = match &field.ty.shape {
        Shape::Optional(inner) => inner,
        _ => field.ty,
    };
    match &field.property {
        Some(property) => Some((ty, &property.held)),
        None => None,
    }
}

/// Rule `definition-kind`: a field's type holds what the definition has there.
pub(super) fn is_of_the_kind(input: &StructureInput<'_>, errors: &mut Errors) {
    for field in &input.fields {
        if let Some((ty, held)) = self::held(field)
            && !held.is_undefined()
            && let Some((at, part, inside)) = other_kind(ty, held, "")
        {
            let (name, what, is) = (field.name(), part.in_words(), called(at));
            let instead = part.rust_type();
            errors.at(at, format_args!("{inside}`{name}` is {what} in the definition, and this is {is}\nwrite `{instead}`"));
        }
    }
}

/// What a type is called in an error.
fn called(ty: &Type) -> &'static str {
    match (&ty.shape, shape::number(ty)) {
        (Shape::Text, _) => "text",
        (Shape::Boolean, _) => "a boolean",
        (Shape::Number, Some(('f', _))) => "a floating-point number",
        (Shape::Number, _) => "a whole number",
        (Shape::List(_), _) => "a list",
        (Shape::Map(..), _) => "a map",
        _ => "something else",
    }
}

/// The part of a type that is of another kind than the definition has there, what it has, and where
/// that is.
fn other_kind<'t, 'h>(
    ty: &'t Type,
    held: &'h Held,
    inside: &'static str,
) -> Option<(&'t Type, &'h Held, &'static str)> {
    let same = match (&ty.shape, &held.holds) {
        (Shape::List(item), Holds::List(of)) => return other_kind(item, of, "an item of "),
        (Shape::Map(_, value), Holds::Map(_, of)) => return other_kind(value, of, "a value of "),
        (Shape::Text, Holds::Text | Holds::Enum(_))
        | (Shape::Boolean, Holds::Boolean)
        | (Shape::Unknown | Shape::Impossible(_) | Shape::Optional(_), _) => true,
        (Shape::Number, Holds::Integer(..)) => !matches!(shape::number(ty), Some(('f', _))),
        (Shape::Number, Holds::Float(_)) => !matches!(shape::number(ty), Some(('i' | 'u', _))),
        _ => false,
    };
    (!same).then_some((ty, held, inside))
}

/// Rule `definition-narrow`: a number is wide enough for all that the definition permits.
pub(super) fn is_wide_enough(input: &StructureInput<'_>, errors: &mut Errors) {
    for field in &input.fields {
        let Some((mut ty, mut held)) = self::held(field) else { continue };
        loop {
            (ty, held) = match (&ty.shape, &held.holds) {
                (Shape::List(item), Holds::List(of)) => (item, of),
                (Shape::Map(_, value), Holds::Map(_, of)) => (value, of),
                _ => break,
            };
        }
        let instead = match (shape::number(ty), &held.holds) {
            (Some((kind @ ('i' | 'u'), bits)), Holds::Integer(..)) => {
                let needed = limits::Needed::by(held);
                if needed.fits(kind == 'i', bits) {
                    continue;
                }
                needed.rust_type()
            }
            (Some(('f', 32)), Holds::Float(64)) => "f64".to_owned(),
            _ => continue,
        };
        let (name, range) = (field.name(), limits::in_words(held));
        errors.at(
            ty,
            format_args!(
                "`{name}` is {range} in the definition, which this does not hold\nwrite `{instead}`"
            ),
        );
    }
}
