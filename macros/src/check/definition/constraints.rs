//! Rules about constraints of a field's own beside those of its definition.

use proc_macro2::Span;

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
        let bounds =
            Bounds { min: length.min.map(whole), max: length.max.map(whole), span: length.span };
        not_looser(name, "length", &bounds, min, max, errors);
        not_against(name, "length", &bounds, min, max, errors);
    }
    if let Some(range) = &own.range {
        not_looser(name, "range", range, demands.min, demands.max, errors);
        not_against(name, "range", range, demands.min, demands.max, errors);
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
    let text = |number: Option<Number>| match number {
        Some(Number::Integer(number)) => number.to_string(),
        Some(Number::Float(number)) => format!("{number:?}"),
        None => String::new(),
    };
    let (min, max) = (text(min), text(max));
    if max.is_empty() { format!("{min}..") } else { format!("{min}..={max}") }
}

/// Rule `definition-looser`: a constraint of a field's own permits no more than the definition.
fn not_looser(
    name: &str,
    attribute: &str,
    own: &Bounds<Number>,
    min: Option<Number>,
    max: Option<Number>,
    errors: &mut Errors,
) {
    let below = matches!((own.min, min), (Some(own), Some(min)) if own < min);
    let above = matches!((own.max, max), (Some(own), Some(max)) if own > max);
    if below || above {
        let bounds = written(min, max);
        errors.span(own.span, format_args!("the definition of `{name}` permits no more than `{bounds}`\nleave `{attribute}` out, or write a stricter one"));
    }
}

/// Rule `definition-contradicts`: some value satisfies both the field's own constraint and the
/// definition's.
fn not_against(
    name: &str,
    attribute: &str,
    own: &Bounds<Number>,
    min: Option<Number>,
    max: Option<Number>,
    errors: &mut Errors,
) {
    let above = matches!((own.min, max), (Some(own), Some(max)) if own > max);
    let below = matches!((own.max, min), (Some(own), Some(min)) if own < min);
    // It is told already where it is looser too.
    let looser = matches!((own.max, max), (Some(own), Some(max)) if own > max)
        || matches!((own.min, min), (Some(own), Some(min)) if own < min);
    if (above || below) && !looser {
        let bounds = written(min, max);
        errors.span(own.span, format_args!("no value satisfies this and the definition of `{name}`, which has `{bounds}`\nleave `{attribute}` out, or write a stricter one"));
    }
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
