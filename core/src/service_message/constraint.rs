//! One constraint in the service's words.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::enum_order::ordered;
use super::type_fault::TypeFault;
use crate::definition::{Constraint, Constraints, Number};
use crate::violation::{Limit, ViolationKind};

/// A constraint as a service words it.
///
/// | words | |
/// |---|---|
/// | recorded of Cognito | `Required`, `MinLength`, `MaxLength`, `MinValue`, `MaxValue`, `Pattern`, `Enum`, `Items`, `Values` |
/// | recorded of other services of the same protocol | `Keys` |
/// | of Smithy's own servers | `UniqueItems` |
/// | this library's, since no service has such a constraint | `MultipleOf`, `UnknownMember`, `DuplicateMember` |
///
/// ```
/// use cognito_request::service_message::ServiceConstraint;
///
/// let items = ServiceConstraint::Items(vec![
///     ServiceConstraint::MaxLength(128),
///     ServiceConstraint::Pattern("[a-z]+".into()),
/// ]);
/// assert_eq!(
///     items.to_string(),
///     "Member must satisfy constraint: [Member must have length less than or equal to 128, \
///      Member must satisfy regular expression pattern: [a-z]+]",
/// );
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ServiceConstraint {
    /// The member must be present.
    Required,
    /// At least so many characters, bytes, items or entries.
    MinLength(u64),
    /// At most so many of the same.
    MaxLength(u64),
    /// The pattern must match.
    Pattern(String),
    /// One of these values, in the service's order: that of the places in a Java hash set, and in
    /// one place the last of the model's first. The model's order is taken to be that of the
    /// variants.
    Enum(Vec<String>),
    /// At least this number.
    MinValue(Number),
    /// At most this number.
    MaxValue(Number),
    /// This number times a whole one.
    MultipleOf(Number),
    /// No two items may be equal.
    UniqueItems,
    /// The structure has no such member.
    UnknownMember,
    /// The member was given twice.
    DuplicateMember,
    /// All that each item of the list must satisfy; some item does not.
    Items(Vec<ServiceConstraint>),
    /// All that each key of the map must satisfy; some key does not.
    Keys(Vec<ServiceConstraint>),
    /// All that each value of the map must satisfy; some value does not.
    Values(Vec<ServiceConstraint>),
    /// The value is of another type.
    Type(TypeFault),
    /// Words that are not in the grammar.
    Other(String),
}

pub(super) const MIN_LENGTH: &str = "Member must have length greater than or equal to ";
pub(super) const MAX_LENGTH: &str = "Member must have length less than or equal to ";
pub(super) const MIN_VALUE: &str = "Member must have value greater than or equal to ";
pub(super) const MAX_VALUE: &str = "Member must have value less than or equal to ";
pub(super) const MULTIPLE_OF: &str = "Member must have value that is a multiple of ";
pub(super) const PATTERN: &str = "Member must satisfy regular expression pattern: ";
pub(super) const ENUM: &str = "Member must satisfy enum value set: [";
pub(super) const ITEMS: &str = "Member must satisfy constraint: [";
pub(super) const KEYS: &str = "Map keys must satisfy constraint: [";
pub(super) const VALUES: &str = "Map value must satisfy constraint: [";
pub(super) const REQUIRED: &str = "Member must not be null";
pub(super) const UNIQUE_ITEMS: &str = "Member must have unique values";
pub(super) const UNKNOWN_MEMBER: &str = "Member must be defined";
pub(super) const DUPLICATE_MEMBER: &str = "Member must be given once";

impl ServiceConstraint {
    /// The kind of violation that it is, as far as the words say: those of a length are the same
    /// for text, blobs, lists and maps, and are [`ViolationKind::MinLength`] and
    /// [`ViolationKind::MaxLength`] here; [`Located::kind`](super::Located::kind) tells them apart.
    /// `None` for what is not in the grammar, and where several constraints stand of which some
    /// one is broken.
    #[must_use]
    pub fn kind(&self) -> Option<ViolationKind> {
        Some(match self {
            ServiceConstraint::Required => ViolationKind::Required,
            ServiceConstraint::MinLength(_) => ViolationKind::MinLength,
            ServiceConstraint::MaxLength(_) => ViolationKind::MaxLength,
            ServiceConstraint::Pattern(_) => ViolationKind::Pattern,
            ServiceConstraint::Enum(_) => ViolationKind::Enum,
            ServiceConstraint::MinValue(_) => ViolationKind::MinValue,
            ServiceConstraint::MaxValue(_) => ViolationKind::MaxValue,
            ServiceConstraint::MultipleOf(_) => ViolationKind::MultipleOf,
            ServiceConstraint::UniqueItems => ViolationKind::UniqueItems,
            ServiceConstraint::UnknownMember => ViolationKind::UnknownMember,
            ServiceConstraint::DuplicateMember => ViolationKind::DuplicateMember,
            ServiceConstraint::Items(inner)
            | ServiceConstraint::Keys(inner)
            | ServiceConstraint::Values(inner) => {
                return match inner.as_slice() {
                    [one] => one.kind(),
                    _ => None,
                };
            }
            ServiceConstraint::Type(fault) => fault.kind(),
            ServiceConstraint::Other(_) => return None,
        })
    }

    /// Whether a service says it with the code `SerializationException`.
    pub(super) fn is_of_the_protocol(&self) -> bool {
        matches!(self, ServiceConstraint::Type(_))
    }

    /// The constraint that a violation of this kind and limit breaks; `None` for those of the
    /// protocol.
    pub(super) fn broken(kind: ViolationKind, limit: Limit) -> Option<ServiceConstraint> {
        Some(match (kind, limit) {
            (ViolationKind::Required, _) => ServiceConstraint::Required,
            (ViolationKind::UniqueItems, _) => ServiceConstraint::UniqueItems,
            (ViolationKind::UnknownMember, _) => ServiceConstraint::UnknownMember,
            (ViolationKind::DuplicateMember, _) => ServiceConstraint::DuplicateMember,
            (_, Limit::Pattern(pattern)) => ServiceConstraint::Pattern(pattern.into()),
            (_, Limit::Values(values)) => ServiceConstraint::Enum(ordered(values)),
            (ViolationKind::MinValue, Limit::Number(least)) => ServiceConstraint::MinValue(least),
            (ViolationKind::MaxValue, Limit::Number(most)) => ServiceConstraint::MaxValue(most),
            (_, Limit::Number(step)) => ServiceConstraint::MultipleOf(step),
            (
                ViolationKind::MinLength
                | ViolationKind::MinBytes
                | ViolationKind::MinItems
                | ViolationKind::MinEntries,
                Limit::Count(least),
            ) => ServiceConstraint::MinLength(least),
            (_, Limit::Count(most)) => ServiceConstraint::MaxLength(most),
            _ => return None,
        })
    }

    /// All of a definition's constraints, in its order.
    pub(super) fn all(constraints: Constraints) -> Vec<ServiceConstraint> {
        let mut all = Vec::new();
        for constraint in constraints.as_slice() {
            all.extend(ServiceConstraint::of(*constraint));
        }
        all
    }

    fn of(constraint: Constraint) -> Option<ServiceConstraint> {
        let inside = |wrap: fn(Vec<ServiceConstraint>) -> ServiceConstraint, inner| {
            let all = ServiceConstraint::all(inner);
            (!all.is_empty()).then(|| wrap(all))
        };
        Some(match constraint {
            Constraint::Sensitive => return None,
            Constraint::MaxLength(most) => ServiceConstraint::MaxLength(most),
            Constraint::MinLength(least) => ServiceConstraint::MinLength(least),
            Constraint::Pattern(pattern) => ServiceConstraint::Pattern(pattern.source().into()),
            Constraint::MaxValue(most) => ServiceConstraint::MaxValue(most),
            Constraint::MinValue(least) => ServiceConstraint::MinValue(least),
            Constraint::OneOf(values) => ServiceConstraint::Enum(ordered(values)),
            Constraint::MultipleOf(step) => ServiceConstraint::MultipleOf(step),
            Constraint::UniqueItems => ServiceConstraint::UniqueItems,
            Constraint::Items(inner) => return inside(ServiceConstraint::Items, inner),
            Constraint::Keys(inner) => return inside(ServiceConstraint::Keys, inner),
            Constraint::Values(inner) => return inside(ServiceConstraint::Values, inner),
        })
    }
}

impl fmt::Display for ServiceConstraint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ServiceConstraint::Required => f.write_str(REQUIRED),
            ServiceConstraint::MinLength(least) => write!(f, "{MIN_LENGTH}{least}"),
            ServiceConstraint::MaxLength(most) => write!(f, "{MAX_LENGTH}{most}"),
            ServiceConstraint::Pattern(pattern) => write!(f, "{PATTERN}{pattern}"),
            ServiceConstraint::Enum(values) => listed(ENUM, values, f),
            ServiceConstraint::MinValue(least) => write!(f, "{MIN_VALUE}{least}"),
            ServiceConstraint::MaxValue(most) => write!(f, "{MAX_VALUE}{most}"),
            ServiceConstraint::MultipleOf(step) => write!(f, "{MULTIPLE_OF}{step}"),
            ServiceConstraint::UniqueItems => f.write_str(UNIQUE_ITEMS),
            ServiceConstraint::UnknownMember => f.write_str(UNKNOWN_MEMBER),
            ServiceConstraint::DuplicateMember => f.write_str(DUPLICATE_MEMBER),
            ServiceConstraint::Items(inner) => listed(ITEMS, inner, f),
            ServiceConstraint::Keys(inner) => listed(KEYS, inner, f),
            ServiceConstraint::Values(inner) => listed(VALUES, inner, f),
            ServiceConstraint::Type(fault) => fault.fmt(f),
            ServiceConstraint::Other(words) => f.write_str(words),
        }
    }
}

/// Writes a list with commas behind words that open its bracket.
fn listed<T: fmt::Display>(open: &str, all: &[T], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(open)?;
    for (index, one) in all.iter().enumerate() {
        if index > 0 {
            f.write_str(", ")?;
        }
        one.fmt(f)?;
    }
    f.write_str("]")
}
