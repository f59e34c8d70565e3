//! Whether two types are the same, by all that a document says of them.
//!
//! Where a definition stands in memory does not tell: the compiler may keep it in several places.

use alloc::vec::Vec;
use core::mem::discriminant;
use core::ptr;

use super::named::Type;
use crate::definition::{
    Constraint, Constraints, Definition, EnumDefinition, Kind, Number, Property,
};

#[inline]
pub(super) fn same_type(one: Type, other: Type) -> bool {
    let mut pairs = Vec::new();
    match (one, other) {
        (Type::Structure(one), Type::Structure(other)) => same_structure(one, other, &mut pairs),
        (Type::Enum(one), Type::Enum(other)) => same_enum(one, other),
        (Type::Other(one, constraints), Type::Other(other, its)) => {
            same_kind(one, other, &mut pairs) && same_constraints(constraints, its)
        }
        _ => false,
    }
}

/// The pairs of structures that are being compared. One that is met again, since structures can
/// hold themselves, is the same if nothing else differs.
type Pairs = Vec<(&'static Definition, &'static Definition)>;

#[inline]
fn same_structure(one: &'static Definition, other: &'static Definition, pairs: &mut Pairs) -> bool {
    let met = pairs.iter().any(|pair| ptr::eq(pair.0, one) && ptr::eq(pair.1, other));
    if met || ptr::eq(one, other) {
        return true;
    }
    pairs.push((one, other));
    (one.name, one.doc_ref, one.deny_unknown, one.other)
        == (other.name, other.doc_ref, other.deny_unknown, other.other)
        && one.properties.len() == other.properties.len()
        && one.properties.iter().zip(other.properties).all(|(a, b)| same_property(a, b, pairs))
}

#[inline]
fn same_property(one: &Property, other: &Property, pairs: &mut Pairs) -> bool {
    (one.name, one.doc_ref, one.required, one.extra)
        == (other.name, other.doc_ref, other.required, other.extra)
        && same_constraints(one.constraints, other.constraints)
        && same_kind(*one.kind, *other.kind, pairs)
}

#[inline]
fn same_enum(one: &EnumDefinition, other: &EnumDefinition) -> bool {
    (one.name, one.doc_ref, one.values) == (other.name, other.doc_ref, other.values)
}

#[inline]
fn same_kind(one: Kind, other: Kind, pairs: &mut Pairs) -> bool {
    match (one, other) {
        (
            Kind::Integer { bits: width, signed: one },
            Kind::Integer { bits: other_width, signed: other },
        ) => width == other_width && one == other,
        (Kind::Float { bits: one }, Kind::Float { bits: other }) => one == other,
        (Kind::List(one), Kind::List(other)) | (Kind::Map(one), Kind::Map(other)) => {
            same_kind(*one, *other, pairs)
        }
        (Kind::Structure(one), Kind::Structure(other)) => same_structure(one(), other(), pairs),
        (Kind::Enum(one), Kind::Enum(other)) => same_enum(one, other),
        _ => discriminant(&one) == discriminant(&other),
    }
}

#[inline]
fn same_constraints(one: Constraints, other: Constraints) -> bool {
    let (one, other) = (one.as_slice(), other.as_slice());
    one.len() == other.len() && one.iter().zip(other).all(|(a, b)| same_constraint(*a, *b))
}

#[inline]
fn same_constraint(one: Constraint, other: Constraint) -> bool {
    use Constraint::{
        Items, Keys, MaxLength, MaxValue, MinLength, MinValue, MultipleOf, OneOf, Pattern,
        Sensitive, UniqueItems, Values,
    };
    match (one, other) {
        (Sensitive, Sensitive) | (UniqueItems, UniqueItems) => true,
        (OneOf(one), OneOf(other)) => one == other,
        (MaxLength(one), MaxLength(other)) | (MinLength(one), MinLength(other)) => one == other,
        (Pattern(one), Pattern(other)) => one.source() == other.source(),
        (MaxValue(one), MaxValue(other))
        | (MinValue(one), MinValue(other))
        | (MultipleOf(one), MultipleOf(other)) => same_number(one, other),
        (Items(one), Items(other)) | (Keys(one), Keys(other)) | (Values(one), Values(other)) => {
            same_constraints(one, other)
        }
        _ => false,
    }
}

/// A number is the same as itself, `NaN` too: types that differed from themselves would have no
/// end of names.
#[inline]
fn same_number(one: Number, other: Number) -> bool {
    match (one, other) {
        (Number::Float(one), Number::Float(other)) => one.to_bits() == other.to_bits(),
        _ => one == other,
    }
}
