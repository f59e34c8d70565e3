//! What is wrong with a value: one [`Violation`] for each constraint that it breaks.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt::{self, Write as _};

use crate::definition::Number;
use crate::json::error::Position;
use crate::path::Rank;
use crate::value::enumeration;

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
    pub(crate) kind: ViolationKind,
    pub(crate) limit: Limit,
    pub(crate) value: Option<String>,
    pub(crate) around: Option<Arc<String>>,
    pub(crate) position: Option<Position>,
    pub(crate) seen: Seen,
    /// The way to the value, by which the service's words find its definition.
    pub(crate) steps: Vec<Rank>,
}

/// What was seen of a value that is told in the service's words only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
        self.kind
    }

    /// What would have been permitted.
    #[inline]
    #[must_use]
    pub fn limit(&self) -> Limit {
        self.limit
    }

    /// The value as text, unless it is sensitive or there is none: a list is `[a, b]`, a map
    /// `{k=v}`.
    #[inline]
    #[must_use]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }

    /// For an item of a list or an entry of a map of scalars: the whole list or map as text,
    /// unless it is sensitive.
    #[inline]
    #[must_use]
    pub fn around(&self) -> Option<&str> {
        self.around.as_ref().map(|around| around.as_str())
    }

    /// Where the value starts in the JSON that was read; `None` for a value that was not read.
    #[inline]
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.position
    }
}

/// What a [`Violation`] breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ViolationKind {
    /// A required member is missing.
    Required,
    /// The value is of another type, or its type cannot hold it.
    Type,
    /// Too few characters (Unicode scalar values).
    MinLength,
    /// Too many characters (Unicode scalar values).
    MaxLength,
    /// The pattern does not match the whole text.
    Pattern,
    /// Not one of the enumeration's values.
    Enum,
    /// The number is too small.
    MinValue,
    /// The number is too large.
    MaxValue,
    /// Too few items in a list.
    MinItems,
    /// Too many items in a list.
    MaxItems,
    /// Too few entries in a map.
    MinEntries,
    /// Too many entries in a map.
    MaxEntries,
    /// Too few bytes in a blob.
    MinBytes,
    /// Too many bytes in a blob.
    MaxBytes,
    /// The text of a blob is not base64.
    BlobEncoding,
    /// Two items of a list are equal.
    UniqueItems,
    /// The number is no multiple.
    MultipleOf,
    /// The member is no property.
    UnknownMember,
    /// The member is given twice.
    DuplicateMember,
    /// The text is not JSON.
    Syntax,
}

impl ViolationKind {
    /// The kind in `snake_case`, as tools print it: `min_length`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            ViolationKind::Required => "required",
            ViolationKind::Type => "type",
            ViolationKind::MinLength => "min_length",
            ViolationKind::MaxLength => "max_length",
            ViolationKind::Pattern => "pattern",
            ViolationKind::Enum => "enum",
            ViolationKind::MinValue => "min_value",
            ViolationKind::MaxValue => "max_value",
            ViolationKind::MinItems => "min_items",
            ViolationKind::MaxItems => "max_items",
            ViolationKind::MinEntries => "min_entries",
            ViolationKind::MaxEntries => "max_entries",
            ViolationKind::MinBytes => "min_bytes",
            ViolationKind::MaxBytes => "max_bytes",
            ViolationKind::BlobEncoding => "blob_encoding",
            ViolationKind::UniqueItems => "unique_items",
            ViolationKind::MultipleOf => "multiple_of",
            ViolationKind::UnknownMember => "unknown_member",
            ViolationKind::DuplicateMember => "duplicate_member",
            ViolationKind::Syntax => "syntax",
        }
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

impl fmt::Display for Violation {
    /// A sentence for people, in one line; the value is not in it. What the service says of the
    /// same is `Violations::service_message`, of the feature `service-message`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the value" } else { &self.path };
        // The key of a map may be anything, line ends too.
        for character in path.chars() {
            match character {
                '\t' => f.write_str("\\t")?,
                '\n' => f.write_str("\\n")?,
                '\r' => f.write_str("\\r")?,
                _ if character.is_control() => write!(f, "\\u{{{:x}}}", u32::from(character))?,
                _ => f.write_char(character)?,
            }
        }
        f.write_str(": ")?;
        self.sentence(f)?;
        match self.position {
            Some(position) => write!(f, " ({position})"),
            None => Ok(()),
        }
    }
}

impl Violation {
    fn sentence(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.kind.as_str();
        let (says, what): (&str, &dyn fmt::Display) = match (self.kind, &self.limit) {
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
        let (side, one, many) = match self.kind {
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

impl fmt::Debug for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Violation")
            .field("path", &self.path)
            .field("field", &self.field)
            .field("kind", &self.kind)
            .field("limit", &self.limit)
            .field("value", &self.value)
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
