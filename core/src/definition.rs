//! What a derived type is: its name, its properties and their constraints, as constant data.
//!
//! The derives write one [`Definition`] for each structure and one [`EnumDefinition`] for each
//! enumeration. Everything that this crate does with a value (JSON, serde, validation, `Debug`)
//! is written once, over these tables.

use crate::pattern::Pattern;

/// A structure: its name and its properties, in the order in which they were declared.
///
/// ```
/// use cognito_request::{CognitoRequest, CognitoStructure};
///
/// #[derive(CognitoRequest)]
/// struct GetUserRequest {
///     #[required]
///     #[sensitive]
///     access_token: String,
/// }
///
/// let definition = GetUserRequest::DEFINITION;
/// assert_eq!(definition.name, "GetUserRequest");
/// assert_eq!(definition.properties[0].name, "AccessToken");
/// assert_eq!(definition.properties[0].field, "access_token");
/// assert!(definition.properties[0].required);
/// ```
#[derive(Debug)]
pub struct Definition {
    /// The Rust name of the type.
    pub name: &'static str,
    /// The definition that it is held to, as in `user-pools#SignUpRequest` or
    /// `definitions/person.json#Person`; or else the link in `#[doc_ref("https://…")]`.
    pub doc_ref: Option<&'static str>,
    /// The properties, in the order of the fields.
    pub properties: &'static [Property],
    /// Whether reading a member that is no property is a violation (`deny_unknown`).
    pub deny_unknown: bool,
    /// The index of the property that keeps unknown members (`#[other]`).
    pub other: Option<usize>,
}

impl Definition {
    /// The property with this wire name, and its index. The search starts at `hint`, since
    /// members mostly arrive in the order in which they were declared.
    pub(crate) fn find(&self, name: &str, hint: usize) -> Option<(usize, &'static Property)> {
        let mut index = hint;
        for _ in self.properties {
            if index >= self.properties.len() {
                index = 0;
            }
            let property = self.properties.get(index)?;
            if property.name == name && Some(index) != self.other {
                return Some((index, property));
            }
            index += 1;
        }
        None
    }

    /// The property that keeps unknown members, and its index.
    pub(crate) fn keeps_unknown(&self) -> Option<(usize, &'static Property)> {
        let index = self.other?;
        Some((index, self.properties.get(index)?))
    }
}

/// One property of a [`Definition`].
#[derive(Debug)]
pub struct Property {
    /// The name on the wire: `AccessToken`.
    pub name: &'static str,
    /// Whether the name needs no escape in JSON.
    #[doc(hidden)]
    pub plain: bool,
    /// The name of the Rust field, without `r#`: `access_token`.
    pub field: &'static str,
    /// The definition of its type, in the same form, if that has a name; or else the link.
    pub doc_ref: Option<&'static str>,
    /// What the property holds.
    // A reference, since the compiler knows of one, and not of a value, that nothing in it changes: it
    // would look through the types of all of its fields again at each `&` around it.
    pub kind: &'static Kind,
    /// Whether the property must be present.
    pub required: bool,
    /// Whether the property is newer than the definition (`#[extra]`).
    pub extra: bool,
    /// What its value must satisfy.
    pub constraints: Constraints,
}

/// What a value is, apart from its constraints.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// Text; JSON string.
    String,
    /// `true` or `false`.
    Boolean,
    /// A whole number of `bits` bits; JSON number.
    Integer {
        /// The width: 8, 16, 32, 64 or 128.
        bits: u8,
        /// Whether it can be negative.
        signed: bool,
    },
    /// A number of `bits` bits, 32 or 64; JSON number, or one of the strings `NaN`, `Infinity`
    /// and `-Infinity`.
    Float {
        /// The width: 32 or 64.
        bits: u8,
    },
    /// Bytes; base64 in a JSON string.
    Blob,
    /// A moment; seconds since 1970-01-01T00:00:00Z as a JSON number, with a fraction if need be.
    Timestamp,
    /// Any JSON.
    Document,
    /// A list; JSON array.
    List(&'static Kind),
    /// A map from text; JSON object.
    Map(&'static Kind),
    /// A structure; JSON object. A function, so that a structure can hold itself.
    Structure(fn() -> &'static Definition),
    /// One of a set of strings.
    Enum(&'static EnumDefinition),
}

/// A string enumeration.
#[derive(Debug)]
pub struct EnumDefinition {
    /// The Rust name of the type.
    pub name: &'static str,
    /// The definition that it is held to, in the same form; or else the link.
    pub doc_ref: Option<&'static str>,
    /// The values, in the order of the variants.
    pub values: &'static [&'static str],
}

/// What a value must satisfy: any number of constraints, in the order in which a violation of
/// each is told.
///
/// ```
/// use cognito_request::{CognitoStructure, definition::Constraint};
///
/// #[derive(CognitoStructure)]
/// struct Client {
///     #[length(1..=128)]
///     client_name: Option<String>,
/// }
///
/// let constraints = Client::DEFINITION.properties[0].constraints;
/// assert!(matches!(constraints.as_slice(), [Constraint::MaxLength(128), Constraint::MinLength(1)]));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Constraints(#[doc(hidden)] pub &'static [Constraint]);

/// One constraint.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Constraint {
    /// The value must never be printed.
    Sensitive,
    /// At most so many Unicode scalar values of a string, bytes of a blob, items of a list or
    /// entries of a map.
    MaxLength(u64),
    /// At least so many of the same.
    MinLength(u64),
    /// The pattern must match the whole string.
    Pattern(&'static Pattern),
    /// A number is at most this.
    MaxValue(Number),
    /// A number is at least this.
    MinValue(Number),
    /// The text is one of these. (A value of an enumeration is held to those of its type.)
    OneOf(&'static [&'static str]),
    /// A number is this one times a whole number.
    MultipleOf(Number),
    /// No two items of a list are equal.
    UniqueItems,
    /// Each item of a list must satisfy these.
    Items(Constraints),
    /// Each key of a map must satisfy these.
    Keys(Constraints),
    /// Each value of a map must satisfy these.
    Values(Constraints),
}

impl Constraints {
    /// No constraint at all, and not sensitive.
    pub const NONE: Constraints = Constraints(&[]);

    /// The constraints.
    #[inline]
    #[must_use]
    pub const fn as_slice(self) -> &'static [Constraint] {
        self.0
    }

    /// Whether the value must never be printed.
    #[must_use]
    pub fn sensitive(self) -> bool {
        for constraint in self.0 {
            if matches!(constraint, Constraint::Sensitive) {
                return true;
            }
        }
        false
    }

    /// What each item of a list must satisfy.
    pub(crate) fn of_items(self) -> Constraints {
        self.find(|constraint| match constraint {
            Constraint::Items(items) => Some(items),
            _ => None,
        })
    }

    /// What each key of a map must satisfy.
    pub(crate) fn of_keys(self) -> Constraints {
        self.find(|constraint| match constraint {
            Constraint::Keys(keys) => Some(keys),
            _ => None,
        })
    }

    /// What each value of a map must satisfy.
    pub(crate) fn of_values(self) -> Constraints {
        self.find(|constraint| match constraint {
            Constraint::Values(values) => Some(values),
            _ => None,
        })
    }

    fn find(self, wanted: fn(Constraint) -> Option<Constraints>) -> Constraints {
        for constraint in self.0 {
            if let Some(found) = wanted(*constraint) {
                return found;
            }
        }
        Constraints::NONE
    }
}

/// What holds for everything inside of a document that is sensitive: the names of its members are
/// data too, and not printed in a path.
pub(crate) const HIDDEN: Constraints = Constraints(&HIDDEN_INSIDE);

/// It refers to itself, since a document can be of any depth.
static HIDDEN_INSIDE: [Constraint; 4] = [
    Constraint::Sensitive,
    Constraint::Items(Constraints(&HIDDEN_INSIDE)),
    Constraint::Keys(Constraints(&HIDDEN_INSIDE)),
    Constraint::Values(Constraints(&HIDDEN_INSIDE)),
];

/// A number in a constraint.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Number {
    /// A whole number.
    Integer(i128),
    /// A number with a fraction.
    Float(f64),
}

impl core::fmt::Display for Number {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Number::Integer(number) => number.fmt(f),
            Number::Float(number) => write!(f, "{number:?}"),
        }
    }
}
