//! What is wrong with a value: one [`Violation`] for each constraint that it breaks.

mod kind;
pub(crate) mod sentence;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

pub use self::kind::ViolationKind;
use crate::definition::Number;
use crate::json::error::Position;
use crate::path::Rank;
use crate::report::Broken;

/// One constraint that a value breaks, and where.
///
/// ```
/// use cognito_request::{CognitoRequest, Limit, ViolationKind};
///
/// #[derive(CognitoRequest)]
/// struct GetUserAttributeVerificationCodeRequest {
///     #[required]
///     #[length(1..=32)]
///     attribute_name: String,
/// }
///
/// let violations = GetUserAttributeVerificationCodeRequest::builder()
///     .attribute_name("")
///     .build()
///     .err()
///     .unwrap();
/// let violation = violations.iter().next().unwrap();
/// assert_eq!(violation.path(), "/AttributeName");
/// assert_eq!(violation.field(), "attribute_name");
/// assert_eq!(violation.kind(), ViolationKind::MinLength);
/// assert_eq!(violation.limit(), Limit::Count(1));
/// assert_eq!(violation.value(), Some(""));
/// assert_eq!(violation.to_string(), "/AttributeName: must have at least 1 character");
/// ```
#[derive(Clone, PartialEq)]
pub struct Violation {
    pub(crate) path: String,
    pub(crate) field: String,
    /// The way to the value, by which the service's words find its definition.
    pub(crate) steps: Vec<Rank>,
    pub(crate) broken: Broken,
    pub(crate) position: Option<Position>,
    /// While the position is not counted yet: where the value starts in the input, or the list or map
    /// around it.
    pub(crate) offset: Option<usize>,
    /// And how many steps below what starts there the value stands.
    pub(crate) below: usize,
}

/// What was seen of a value that is told in the service's words only.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Seen {
    Nothing,
    /// A boolean where another type was expected.
    Boolean(bool),
    /// So many bytes of a blob.
    Bytes(usize),
}

impl Violation {
    /// Where the value stands, in wire names: a JSON pointer (RFC 6901) from the request, such as
    /// `/UserAttributes/0/Name`. That of a map's key is the pointer of its entry with `#key`
    /// behind it.
    #[inline]
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Where the value stands, in Rust names, such as `user_attributes[0].name`.
    #[inline]
    #[must_use]
    pub fn field(&self) -> &str {
        &self.field
    }

    /// What is broken.
    #[inline]
    #[must_use]
    pub fn kind(&self) -> ViolationKind {
        self.broken.kind
    }

    /// What would have been permitted.
    #[inline]
    #[must_use]
    pub fn limit(&self) -> Limit {
        self.broken.limit
    }

    /// The value as text, unless it is sensitive or there is none: a list is `[a, b]`, a map
    /// `{k=v}`.
    #[inline]
    #[must_use]
    pub fn value(&self) -> Option<&str> {
        self.broken.value.as_deref()
    }

    /// For an item of a list or an entry of a map of scalars: the whole list or map as text,
    /// unless it is sensitive.
    #[inline]
    #[must_use]
    pub fn around(&self) -> Option<&str> {
        self.broken.around.as_deref().map(String::as_str)
    }

    /// Where the value starts in the JSON that was read; `None` for a value that was not read.
    #[inline]
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.position
    }
}

/// What would have been permitted where a [`Violation`] stands.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Limit {
    /// There is nothing to say beyond the kind.
    None,
    /// The least or greatest number of characters, bytes, items or entries.
    Count(u64),
    /// The least or greatest number.
    Number(Number),
    /// The pattern.
    Pattern(&'static str),
    /// The values of the enumeration, in the order of its definition.
    Values(&'static [&'static str]),
    /// What was expected, in words (`an integer of 32 bits`), and what was found instead.
    Type {
        /// What was expected.
        expected: &'static str,
        /// What was found, if more is known than that it was not that.
        found: Option<&'static str>,
    },
}

impl fmt::Debug for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Violation")
            .field("path", &self.path)
            .field("field", &self.field)
            .field("kind", &self.broken.kind)
            .field("limit", &self.broken.limit)
            .field("value", &self.broken.value)
            .field("position", &self.position)
            .finish_non_exhaustive()
    }
}

/// Everything that is wrong with a value, in the order of its definition; never empty.
///
/// Of a hostile input with faults without end, the first [`Violations::MOST`] are kept and the
/// rest counted ([`omitted`](Violations::omitted)).
#[derive(Clone, Debug, PartialEq)]
pub struct Violations {
    pub(crate) violations: Vec<Violation>,
    pub(crate) omitted: usize,
}

impl Violations {
    /// How many violations are kept at the most.
    pub const MOST: usize = 1000;

    /// The violations.
    #[inline]
    pub fn iter(&self) -> core::slice::Iter<'_, Violation> {
        self.violations.iter()
    }

    /// The violations as a slice.
    #[inline]
    #[must_use]
    pub fn as_slice(&self) -> &[Violation] {
        &self.violations
    }

    /// How many more there were than are kept here. The text of those that are kept is limited
    /// too, to a few megabytes.
    #[inline]
    #[must_use]
    pub fn omitted(&self) -> usize {
        self.omitted
    }
}

impl<'v> IntoIterator for &'v Violations {
    type Item = &'v Violation;
    type IntoIter = core::slice::Iter<'v, Violation>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = alloc::vec::IntoIter<Violation>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.violations.into_iter()
    }
}

impl fmt::Display for Violations {
    /// A line for each violation, for people. What the service would say is
    /// `Violations::service_message`, of the feature `service-message`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut between = "";
        for violation in &self.violations {
            f.write_str(between)?;
            violation.fmt(f)?;
            between = "\n";
        }
        if self.omitted > 0 {
            write!(f, "\nand {} more", self.omitted)?;
        }
        Ok(())
    }
}

impl core::error::Error for Violations {}
