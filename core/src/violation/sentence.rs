//! A violation as a sentence for people.

use core::fmt::{self, Write as _};

use super::{Limit, Violation, ViolationKind};
use crate::value::enumeration;

impl fmt::Display for Violation {
    /// A sentence for people, in one line; the value is not in it. What the service says of the
    /// same is `Violations::service_message`, of the feature `service-message`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the value" } else { &self.path };
        in_one_line(path, f)?;
        f.write_str(": ")?;
        self.sentence(f)?;
        match self.position {
            Some(position) => write!(f, " ({position})"),
            None => Ok(()),
        }
    }
}

/// Writes a path: the key of a map may be anything, line ends too.
pub(crate) fn in_one_line(path: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for character in path.chars() {
        match character {
            '\t' => f.write_str("\\t")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            _ if character.is_control() => write!(f, "\\u{{{:x}}}", u32::from(character))?,
            _ => f.write_char(character)?,
        }
    }
    Ok(())
}

impl Violation {
    fn sentence(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.broken.kind.as_str();
        let (says, what): (&str, &dyn fmt::Display) = match (self.broken.kind, &self.broken.limit) {
            (ViolationKind::Required, _) => ("is required and missing", &""),
            (ViolationKind::UnknownMember, _) => ("is no property", &""),
            (ViolationKind::DuplicateMember, _) => ("is given twice", &""),
            (ViolationKind::UniqueItems, _) => ("holds an item twice", &""),
            (_, Limit::Count(count)) => return self.count_sentence(*count, f),
            (ViolationKind::MinValue, Limit::Number(least)) => ("must be at least ", least),
            (ViolationKind::MaxValue, Limit::Number(most)) => ("must be at most ", most),
            (ViolationKind::MultipleOf, Limit::Number(step)) => ("must be a multiple of ", step),
            (_, Limit::Pattern(pattern)) => ("must match the pattern ", pattern),
            (_, Limit::Values(values)) => {
                f.write_str("must be one of ")?;
                return enumeration::listed(values, f);
            }
            (_, Limit::Type { expected, found: Some(found) }) => {
                return write!(f, "expected {expected}, found {found}");
            }
            (_, Limit::Type { expected, found: None }) => ("expected ", expected),
            _ => ("breaks its constraint ", &kind),
        };
        write!(f, "{says}{what}")
    }

    fn count_sentence(&self, count: u64, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (side, one, many) = match self.broken.kind {
            ViolationKind::MinLength => ("least", "character", "characters"),
            ViolationKind::MaxLength => ("most", "character", "characters"),
            ViolationKind::MinItems => ("least", "item", "items"),
            ViolationKind::MaxItems => ("most", "item", "items"),
            ViolationKind::MinEntries => ("least", "entry", "entries"),
            ViolationKind::MaxEntries => ("most", "entry", "entries"),
            ViolationKind::MinBytes => ("least", "byte", "bytes"),
            _ => ("most", "byte", "bytes"),
        };
        write!(f, "must have at {side} {count} {}", if count == 1 { one } else { many })
    }
}
