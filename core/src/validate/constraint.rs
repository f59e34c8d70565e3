//! Whether a value satisfies one constraint: the rules of all of them stand here.
//!
//! A constraint that is none of the value's kind asks nothing of it. The derives refuse such a
//! pair, so that none is written by mistake.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::definition::{Constraint, Number};
use crate::order::order;
use crate::view::{ListView, View};
use crate::violation::{Limit, ViolationKind};

/// What a value breaks of a constraint. `count` is how many items or entries it has where it was
/// read from, those that could not be read among them.
#[inline]
pub(super) fn broken(
    constraint: Constraint,
    view: View<'_>,
    count: usize,
) -> Option<(ViolationKind, Limit)> {
    match constraint {
        Constraint::MaxLength(max) if is_longer(view, count, max) => {
            Some((max_kind(view), Limit::Count(max)))
        }
        Constraint::MinLength(min) if is_shorter(view, count, min) => {
            Some((min_kind(view), Limit::Count(min)))
        }
        Constraint::Pattern(pattern) => match view {
            View::Str(text) if !pattern.matches(text) => {
                Some((ViolationKind::Pattern, Limit::Pattern(pattern.source())))
            }
            _ => None,
        },
        Constraint::OneOf(values) => match view {
            View::Str(text) if !values.contains(&text) => {
                Some((ViolationKind::Enum, Limit::Values(values)))
            }
            _ => None,
        },
        Constraint::UniqueItems => match view {
            View::List(list) if has_twins(list) => Some((ViolationKind::UniqueItems, Limit::None)),
            _ => None,
        },
        _ if matches!(view, View::Int(_) | View::Single(_) | View::Double(_)) => {
            broken_by_number(constraint, view)
        }
        _ => None,
    }
}

/// The same for the constraints of numbers. What compares with no bound (`NaN`) is within none.
///
/// Never inlined, since the compiler would convert a number to all its kinds before it looks which
/// is wanted, for text too.
#[inline(never)]
fn broken_by_number(constraint: Constraint, view: View<'_>) -> Option<(ViolationKind, Limit)> {
    use Ordering::{Equal, Greater, Less};
    let (kind, limit, holds) = match constraint {
        Constraint::MaxValue(max) => {
            (ViolationKind::MaxValue, max, matches!(compare(view, max), Some(Less | Equal)))
        }
        Constraint::MinValue(min) => {
            (ViolationKind::MinValue, min, matches!(compare(view, min), Some(Greater | Equal)))
        }
        Constraint::MultipleOf(factor) => {
            (ViolationKind::MultipleOf, factor, is_multiple(view, factor))
        }
        _ => return None,
    };
    (!holds).then_some((kind, Limit::Number(limit)))
}

/// Whether two items of a list are equal: whether they are the same JSON.
fn has_twins(list: &dyn ListView) -> bool {
    let (mut texts, mut ends) = (String::new(), Vec::with_capacity(list.len()));
    for index in 0..list.len() {
        crate::json::write::write(list.item(index), &mut texts);
        ends.push(texts.len());
    }
    let text = |index: usize| {
        let start = index.checked_sub(1).and_then(|before| ends.get(before));
        let end = ends.get(index).unwrap_or(&0);
        texts.get(*start.unwrap_or(&0)..*end).unwrap_or("")
    };
    let order = order(ends.len(), &|a, b| text(a).cmp(text(b)));
    let mut before = "";
    for index in &order {
        let text = text(*index);
        // No JSON text is empty.
        if text == before {
            return true;
        }
        before = text;
    }
    false
}

/// Whether a number is a factor times a whole number. One with a fraction is, if the quotient is
/// as near to a whole number as numbers of its width can tell.
#[expect(clippy::cast_precision_loss, reason = "the number is floating-point itself")]
fn is_multiple(view: View<'_>, factor: Number) -> bool {
    let precision = if let View::Single(_) = view { f64::from(f32::EPSILON) } else { f64::EPSILON };
    let (number, factor) = match (view, factor) {
        (View::Int(number), Number::Integer(factor)) => return number.is_multiple(factor),
        (View::Int(number), Number::Float(factor)) => (number.to_f64(), factor),
        (View::Single(number), Number::Integer(factor)) => (f64::from(number), factor as f64),
        (View::Single(number), Number::Float(factor)) => (f64::from(number), factor),
        (View::Double(number), Number::Integer(factor)) => (number, factor as f64),
        (View::Double(number), Number::Float(factor)) => (number, factor),
        _ => return true,
    };
    let quotient = number / factor;
    let rest = quotient % 1.0;
    let near = precision * 4.0 * if quotient < 0.0 { -quotient } else { quotient };
    let rest = if rest < 0.0 { -rest } else { rest };
    rest <= near || 1.0 - rest <= near
}

/// Whether a value has more characters, bytes, items or entries than `max`. No character takes
/// less than a byte, so most texts need not be counted.
fn is_longer(view: View<'_>, count: usize, max: u64) -> bool {
    let max = usize::try_from(max).unwrap_or(usize::MAX);
    match view {
        View::Str(text) => text.len() > max && text.chars().count() > max,
        View::Blob(bytes) => bytes.len() > max,
        View::List(_) | View::Map(_) => count > max,
        _ => false,
    }
}

/// Whether a value has fewer characters, bytes, items or entries than `min`. No character takes
/// more than four bytes.
fn is_shorter(view: View<'_>, count: usize, min: u64) -> bool {
    let min = usize::try_from(min).unwrap_or(usize::MAX);
    match view {
        View::Str(text) => {
            text.len() < min || (text.len().div_ceil(4) < min && text.chars().count() < min)
        }
        View::Blob(bytes) => bytes.len() < min,
        View::List(_) | View::Map(_) => count < min,
        _ => false,
    }
}

fn max_kind(view: View<'_>) -> ViolationKind {
    match view {
        View::Blob(_) => ViolationKind::MaxBytes,
        View::List(_) => ViolationKind::MaxItems,
        View::Map(_) => ViolationKind::MaxEntries,
        _ => ViolationKind::MaxLength,
    }
}

fn min_kind(view: View<'_>) -> ViolationKind {
    match view {
        View::Blob(_) => ViolationKind::MinBytes,
        View::List(_) => ViolationKind::MinItems,
        View::Map(_) => ViolationKind::MinEntries,
        _ => ViolationKind::MinLength,
    }
}

/// How a number compares with a bound. A bound with a fraction is taken as the nearest 32-bit
/// number for one of 32 bits, so that `0.1` is within `..=0.1`.
#[expect(clippy::cast_precision_loss, reason = "the number is floating-point itself")]
#[expect(clippy::cast_possible_truncation, reason = "the nearest is what is asked for")]
fn compare(view: View<'_>, bound: Number) -> Option<Ordering> {
    match (view, bound) {
        (View::Int(number), Number::Integer(bound)) => Some(number.compare(bound)),
        (View::Int(number), Number::Float(bound)) => number.to_f64().partial_cmp(&bound),
        (View::Single(number), Number::Integer(bound)) => {
            f64::from(number).partial_cmp(&(bound as f64))
        }
        (View::Single(number), Number::Float(bound)) => number.partial_cmp(&(bound as f32)),
        (View::Double(number), Number::Integer(bound)) => number.partial_cmp(&(bound as f64)),
        (View::Double(number), Number::Float(bound)) => number.partial_cmp(&bound),
        _ => None,
    }
}
