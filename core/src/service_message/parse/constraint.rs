//! The words of one constraint.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::str::FromStr;

use super::super::constraint::{
    DUPLICATE_MEMBER, ENUM, ITEMS, KEYS, MAX_LENGTH, MAX_VALUE, MIN_LENGTH, MIN_VALUE, MULTIPLE_OF,
    PATTERN, REQUIRED, ServiceConstraint, UNIQUE_ITEMS, UNKNOWN_MEMBER, VALUES,
};
use crate::definition::Number;

/// How deep brackets may stand in brackets. No service has more than one or two.
const DEEPEST: usize = 16;

/// Makes one of a list, of keys or of values.
type Wrap = fn(Vec<ServiceConstraint>) -> ServiceConstraint;

/// Reads the words of a constraint. What is not in the grammar is kept.
pub(super) fn constraint(words: &str) -> ServiceConstraint {
    let read = if opened(words).is_some() { brackets(words) } else { alone(words) };
    read.unwrap_or_else(|| ServiceConstraint::Other(words.into()))
}

/// The words that open a bracket with constraints in it, and what is in it.
fn opened(words: &str) -> Option<(Wrap, &str)> {
    let forms: [(&str, Wrap); 3] = [
        (ITEMS, ServiceConstraint::Items),
        (KEYS, ServiceConstraint::Keys),
        (VALUES, ServiceConstraint::Values),
    ];
    forms.into_iter().find_map(|(open, wrap)| Some((wrap, words.strip_prefix(open)?)))
}

/// Reads a constraint that has no others in it.
fn alone(words: &str) -> Option<ServiceConstraint> {
    Some(match words {
        REQUIRED => ServiceConstraint::Required,
        UNIQUE_ITEMS => ServiceConstraint::UniqueItems,
        UNKNOWN_MEMBER => ServiceConstraint::UnknownMember,
        DUPLICATE_MEMBER => ServiceConstraint::DuplicateMember,
        _ => return with_limit(words),
    })
}

fn with_limit(words: &str) -> Option<ServiceConstraint> {
    let behind = |start: &str| words.strip_prefix(start);
    if let Some(limit) = behind(MIN_LENGTH) {
        return exact(limit).map(ServiceConstraint::MinLength);
    }
    if let Some(limit) = behind(MAX_LENGTH) {
        return exact(limit).map(ServiceConstraint::MaxLength);
    }
    if let Some(limit) = behind(MIN_VALUE) {
        return number(limit).map(ServiceConstraint::MinValue);
    }
    if let Some(limit) = behind(MAX_VALUE) {
        return number(limit).map(ServiceConstraint::MaxValue);
    }
    if let Some(limit) = behind(MULTIPLE_OF) {
        return number(limit).map(ServiceConstraint::MultipleOf);
    }
    if let Some(pattern) = behind(PATTERN) {
        return Some(ServiceConstraint::Pattern(pattern.into()));
    }
    let values = behind(ENUM)?.strip_suffix(']')?;
    let values =
        if values.is_empty() { Vec::new() } else { values.split(", ").map(String::from).collect() };
    Some(ServiceConstraint::Enum(values))
}

/// A number that is written as this library writes it.
fn exact<T: FromStr + ToString>(text: &str) -> Option<T> {
    text.parse().ok().filter(|number: &T| number.to_string() == text)
}

fn number(text: &str) -> Option<Number> {
    if let Some(number) = exact(text) {
        return Some(Number::Integer(number));
    }
    let number = Number::Float(text.parse().ok().filter(|number: &f64| number.is_finite())?);
    (number.to_string() == text).then_some(number)
}

/// Reads a constraint with others in brackets. `None` for what has brackets that do not close, or
/// more behind them.
fn brackets(words: &str) -> Option<ServiceConstraint> {
    let mut open: Vec<(Wrap, Vec<ServiceConstraint>)> = Vec::new();
    let mut rest = words;
    loop {
        if let Some((wrap, inside)) = opened(rest) {
            if open.len() == DEEPEST {
                return None;
            }
            open.push((wrap, Vec::new()));
            rest = inside;
            continue;
        }
        let (chunk, behind) = chunk(rest);
        let (words, closed) = without_brackets(chunk, open.len(), behind.is_none())?;
        if !words.is_empty() {
            let read = alone(words).unwrap_or_else(|| ServiceConstraint::Other(words.into()));
            open.last_mut()?.1.push(read);
        }
        for _ in 0..closed {
            let (wrap, inside) = open.pop()?;
            match open.last_mut() {
                Some((_, around)) => around.push(wrap(inside)),
                None => return Some(wrap(inside)),
            }
        }
        rest = behind?;
    }
}

/// The text up to the next constraint in the same brackets, and that.
fn chunk(rest: &str) -> (&str, Option<&str>) {
    for (at, comma) in rest.match_indices(", M") {
        let behind = rest.get(at + comma.len() - 1..).unwrap_or("");
        if ["Member must ", "Map keys must ", "Map value must "]
            .iter()
            .any(|start| behind.starts_with(start))
        {
            return (rest.get(..at).unwrap_or(rest), Some(behind));
        }
    }
    (rest, None)
}

/// The words of a constraint without the brackets that close behind it, and how many close. At the
/// end all of them do; before, those that have no partner in the words themselves.
fn without_brackets(chunk: &str, open: usize, end: bool) -> Option<(&str, usize)> {
    let there = chunk.bytes().rev().take_while(|byte| *byte == b']').count();
    let closed = if end { open } else { unpaired(chunk).min(there).min(open - 1) };
    if closed > there {
        return None;
    }
    Some((chunk.get(..chunk.len() - closed)?, closed))
}

/// How many more brackets close in a text than open, those behind a backslash left out.
fn unpaired(text: &str) -> usize {
    let (mut open, mut closed, mut escaped) = (0_usize, 0_usize, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'[' => open += 1,
            b']' => closed += 1,
            _ => {}
        }
    }
    closed.saturating_sub(open)
}
