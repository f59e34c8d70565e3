//! What a type demands of a value, in the terms of the static table.

use cognito_structure::definition::{Bounds, Constraints, Decimal, Definitions, Limit, TypeId};
use cognito_structure::pattern::Dialect;

use super::facts::Holds;
use crate::attribute::bounds::Number;

/// What is demanded of a value itself; what it holds has its own.
#[derive(Default)]
pub(crate) struct Demands {
    pub(crate) sensitive: bool,
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) patterns: Vec<(String, Dialect)>,
    pub(crate) min: Option<Number>,
    pub(crate) max: Option<Number>,
    pub(crate) multiple_of: Option<Number>,
    pub(crate) unique: bool,
    /// The only values of a text; none where there are no such.
    pub(crate) values: Vec<String>,
}

/// Keywords that say something that is no constraint of a value on the wire.
const HARMLESS: [&str; 3] = ["contentEncoding", "precision", "scale"];

/// What a type demands of values that are this.
pub(super) fn of(definitions: &Definitions, id: TypeId, holds: &Holds) -> Result<Demands, String> {
    let this = definitions.get(id);
    let constraints = &this.constraints;
    let length = match holds {
        Holds::List(_) => constraints.items,
        Holds::Map(..) => constraints.entries,
        Holds::Blob => constraints.bytes,
        Holds::Text => constraints.length,
        _ => Bounds::default(),
    };
    let mut demands = Demands {
        sensitive: this.sensitive,
        min_length: length.min,
        max_length: length.max,
        unique: constraints.unique_items,
        ..Demands::default()
    };
    let ecma = this.dialect == cognito_structure::definition::Dialect::Core;
    let dialect = if ecma { Dialect::Ecma } else { Dialect::Java };
    for pattern in &constraints.patterns {
        demands.patterns.push((pattern.clone(), dialect));
    }
    if let Holds::Enum(values) = holds {
        demands.values.clone_from(values);
    }
    let number = match holds {
        Holds::Integer(..) => Some(true),
        Holds::Float(_) => Some(false),
        _ => None,
    };
    numbers(&mut demands, constraints, number)?;
    unheard_of(constraints)?;
    Ok(demands)
}

/// The bounds of a number: one of whole numbers, if it is.
fn numbers(
    demands: &mut Demands,
    constraints: &Constraints,
    whole: Option<bool>,
) -> Result<(), String> {
    let Some(whole) = whole else {
        let bounds = constraints.minimum.is_some() || constraints.maximum.is_some();
        if bounds || constraints.multiple_of.is_some() {
            return Err("the bounds of a number that is text on the wire".to_owned());
        }
        return Ok(());
    };
    if let Some(limit) = &constraints.minimum {
        demands.min = Some(bound(limit, whole, 1)?);
    }
    if let Some(limit) = &constraints.maximum {
        demands.max = Some(bound(limit, whole, -1)?);
    }
    if let Some(factor) = &constraints.multiple_of {
        demands.multiple_of = Some(number(factor, whole)?);
    }
    Ok(())
}

/// The number of a limit, itself included: the next one inside, where the limit excludes it.
fn bound(limit: &Limit, whole: bool, inside: i128) -> Result<Number, String> {
    let number = number(&limit.value, whole)?;
    if !limit.exclusive {
        return Ok(number);
    }
    if let (Number::Integer(number), true) = (number, whole) {
        return Ok(Number::Integer(number.saturating_add(inside)));
    }
    let number: f64 = limit.value.to_string().parse().unwrap_or(0.0);
    Ok(Number::Float(if inside > 0 { number.next_up() } else { number.next_down() }))
}

fn number(decimal: &Decimal, whole: bool) -> Result<Number, String> {
    let text = decimal.to_string();
    let number = match text.parse() {
        Ok(number) => Some(Number::Integer(number)),
        Err(_) if whole => None,
        Err(_) => text.parse().ok().map(Number::Float),
    };
    number.ok_or_else(|| format!("the number {text}, which is beyond 128 bits"))
}

/// Refuses what cannot be checked: a check that is left out is none that anyone could rely on.
fn unheard_of(constraints: &Constraints) -> Result<(), String> {
    if constraints.constant.is_some() {
        return Err("`const`".to_owned());
    }
    if constraints.values.is_some() {
        return Err("an `enum` of values that are no text".to_owned());
    }
    for keyword in &constraints.others {
        if !HARMLESS.contains(&keyword.as_str()) {
            return Err(format!("`{keyword}`"));
        }
    }
    Ok(())
}
