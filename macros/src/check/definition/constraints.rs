//! Rules about constraints of a field's own beside those of its definition.

use proc_macro2::Span;

use super::limits;
use crate::attribute::bounds::{Bounds, Number};
use crate::attribute::constraint::Constraints;
use crate::definition::{Demands, Holds};
use crate::errors::Errors;
use crate::input::StructureInput;

/// Holds the constraints of every field to the rules below.
pub(super) fn apply(input: &StructureInput<'_>, errors: &mut Errors) {
    for field in &input.fields {
        if let Some(property) = &field.property {
            let held = &property.held;
            of_value(
                &field.name(),
                &field.attributes.constraints,
                &held.demands,
                &held.holds,
                errors,
            );
        }
    }
}

fn of_value(name: &str, own: &Constraints, demands: &Demands, holds: &Holds, errors: &mut Errors) {
    if let Some(length) = &own.length {
        let (min, max) = (demands.min_length.map(whole), demands.max_length.map(whole));
        stricter(name, "length", length, min, max, errors);
    }
    if let Some(range) = &own.range {
        let (least, greatest) = limits::of_the_type(holds);
        let (min, max) = (demands.min.or(least), demands.max.or(greatest));
        stricter(name, "range", range, min, max, errors);
    }
    same_pattern(name, own, demands, errors);
    match holds {
        Holds::List(of) => {
            if let Some(items) = &own.items {
                of_value(name, &items.constraints, &of.demands, &of.holds, errors);
            }
        }
        Holds::Map(keys, of) => {
            if let Some(own) = &own.keys {
                of_value(name, &own.constraints, keys, &Holds::Text, errors);
            }
            if let Some(own) = &own.values {
                of_value(name, &own.constraints, &of.demands, &of.holds, errors);
            }
        }
        _ => {}
    }
}

fn whole(number: u64) -> Number {
    Number::Integer(i128::from(number))
}

/// The bounds as they are written in an attribute.
fn written(min: Option<Number>, max: Option<Number>) -> String {
    if max.is_none() {
        format!("{}..", text(min))
    } else {
        format!("{}..={}", text(min), text(max))
    }
}

/// A bound as it is written; nothing for one that is not.
fn text(number: Option<Number>) -> String {
    number.map_or(String::new(), Number::text)
}

/// Rules `definition-looser`, `definition-contradicts`: a constraint of a field's own permits no
/// more than the definition, and something that the definition permits.
fn stricter(
    name: &str,
    attribute: &str,
    own: &Bounds,
    min: Option<Number>,
    max: Option<Number>,
    errors: &mut Errors,
) {
    let looser = is_less(own.min, min) || is_less(max, own.max);
    let against = is_less(max, own.min) || is_less(own.max, min);
    if !looser && !against {
        return;
    }
    let bounds = written(min, max);
    let mut message = format!("the definition of `{name}` permits no more than `{bounds}`");
    if !looser {
        message =
            format!("no value satisfies this and the definition of `{name}`, which has `{bounds}`");
    }
    let instead = format_args!("{message}\nleave `{attribute}` out, or write a stricter one");
    errors.span(own.span, instead);
}

fn is_less(one: Option<Number>, other: Option<Number>) -> bool {
    matches!((one, other), (Some(one), Some(other)) if one < other)
}

/// Rule `definition-pattern-differs`: a pattern of a field's own is none of another's.
fn same_pattern(name: &str, own: &Constraints, demands: &Demands, errors: &mut Errors) {
    let (Some(literal), Some((first, _))) = (&own.pattern, demands.patterns.first()) else {
        return;
    };
    let text = literal.value();
    for (pattern, _) in &demands.patterns {
        if *pattern == text {
            return;
        }
    }
    let span: Span = literal.span();
    errors.span(
        span,
        format_args!(
            "the definition of `{name}` has another pattern: `{first}`\nleave `pattern` out"
        ),
    );
}
