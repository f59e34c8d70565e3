//! Constraints as keywords, and as notes where there is no keyword.

use alloc::string::{String, ToString as _};

use super::schema::Schemas;
use crate::definition::{Constraint, Constraints, Kind, Number};

impl Schemas {
    /// The keywords for what a value of this kind must satisfy. A constraint that is none of the
    /// kind's asks nothing, and is not written.
    #[inline]
    pub(super) fn constraints(&mut self, kind: Kind, constraints: Constraints) {
        let mut pattern_said = false;
        for constraint in constraints.as_slice() {
            match *constraint {
                Constraint::Sensitive => self.json.note("sensitive", String::from("true")),
                // Core and Validation count no bytes, and permit `maxLength` of strings only.
                Constraint::MaxLength(most) if matches!(kind, Kind::Blob) => {
                    self.json.note("maxBytes", most.to_string());
                }
                Constraint::MinLength(least) if matches!(kind, Kind::Blob) => {
                    self.json.note("minBytes", least.to_string());
                }
                Constraint::MaxLength(most) => self.length(max_length(kind), most),
                Constraint::MinLength(least) => self.length(min_length(kind), least),
                // A schema has one pattern. A value that is held to more is rare: a definition adds
                // one to the type that it refers to.
                Constraint::Pattern(pattern) if matches!(kind, Kind::String) && !pattern_said => {
                    pattern_said = true;
                    self.patterns = true;
                    self.json.text("pattern", pattern.source());
                }
                Constraint::MaxValue(most) if is_number(kind) => self.bound("maximum", most),
                Constraint::MinValue(least) if is_number(kind) => self.bound("minimum", least),
                Constraint::MultipleOf(factor) if is_number(kind) => {
                    self.bound("multipleOf", factor);
                }
                Constraint::OneOf(values) if matches!(kind, Kind::String) => {
                    self.json.texts("enum", values);
                }
                Constraint::UniqueItems if matches!(kind, Kind::List(_)) => {
                    self.json.plain("uniqueItems", &true);
                }
                // Of items, keys and values it is said where these are.
                Constraint::Pattern(_)
                | Constraint::MaxValue(_)
                | Constraint::MinValue(_)
                | Constraint::MultipleOf(_)
                | Constraint::OneOf(_)
                | Constraint::UniqueItems
                | Constraint::Items(_)
                | Constraint::Keys(_)
                | Constraint::Values(_) => {}
            }
        }
    }

    #[inline]
    fn length(&mut self, key: Option<&str>, length: u64) {
        if let Some(key) = key {
            self.json.plain(key, &length);
        }
    }

    /// A least or a greatest value. JSON has no number for one that is not finite, and such a
    /// bound is hardly one.
    #[inline]
    fn bound(&mut self, key: &str, bound: Number) {
        if !matches!(bound, Number::Float(bound) if !bound.is_finite()) {
            self.json.plain(key, &bound);
        }
    }
}

/// The keyword for a greatest length.
#[inline]
fn max_length(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::String => Some("maxLength"),
        Kind::List(_) => Some("maxItems"),
        Kind::Map(_) => Some("maxEntries"),
        _ => None,
    }
}

/// The keyword for a least length.
#[inline]
fn min_length(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::String => Some("minLength"),
        Kind::List(_) => Some("minItems"),
        Kind::Map(_) => Some("minEntries"),
        _ => None,
    }
}

#[inline]
fn is_number(kind: Kind) -> bool {
    matches!(kind, Kind::Integer { .. } | Kind::Float { .. })
}
