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
    /// What `#[doc_ref("…")]` on the struct says, if it says anything.
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
        let (before, after) =
            self.properties.split_at_checked(hint).unwrap_or((&[], self.properties));
        let start = before.len();
        let named = |index: usize, properties: &'static [Property]| {
            let mut properties = properties.iter().zip(index..);
            properties
                .find(|(property, index)| property.name == name && Some(*index) != self.other)
                .map(|(property, index)| (index, property))
        };
        named(start, after).or_else(|| named(0, before))
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
    /// The name of the Rust field, without `r#`: `access_token`.
    pub field: &'static str,
    /// What `#[doc_ref("…")]` on the field says, if it says anything.
    pub doc_ref: Option<&'static str>,
    /// What the property holds.
    pub kind: Kind,
    /// Whether the property must be present.
    pub required: bool,
    /// Whether the property is newer than the definition (`#[extra]`).
    pub extra: bool,
    /// What its value must satisfy.
    pub constraints: &'static Constraints,
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
    /// What `#[doc_ref("…")]` on the enum says, if it says anything.
    pub doc_ref: Option<&'static str>,
    /// The values, in the order of the variants.
    pub values: &'static [&'static str],
}

/// What a value must satisfy. [`Constraints::NONE`] asks for nothing.
#[derive(Clone, Copy, Debug)]
pub struct Constraints {
    /// Whether the value must never be printed.
    pub sensitive: bool,
    /// How long it may be: Unicode scalar values of a string, bytes of a blob, items of a list,
    /// entries of a map.
    pub length: Bounds<u64>,
    /// The pattern that the whole string must match.
    pub pattern: Option<&'static Pattern>,
    /// The least and the greatest value of a number.
    pub range: Bounds<Number>,
    /// For a list: what each item must satisfy.
    pub items: Option<&'static Constraints>,
    /// For a map: what each key must satisfy.
    pub keys: Option<&'static Constraints>,
    /// For a map: what each value must satisfy.
    pub values: Option<&'static Constraints>,
}

impl Constraints {
    /// No constraint at all, and not sensitive.
    pub const NONE: Constraints = Constraints {
        sensitive: false,
        length: Bounds::NONE,
        pattern: None,
        range: Bounds { min: None, max: None },
        items: None,
        keys: None,
        values: None,
    };

    pub(crate) fn of_items(&self) -> &'static Constraints {
        self.items.unwrap_or(&Constraints::NONE)
    }

    pub(crate) fn of_keys(&self) -> &'static Constraints {
        self.keys.unwrap_or(&Constraints::NONE)
    }

    pub(crate) fn of_values(&self) -> &'static Constraints {
        self.values.unwrap_or(&Constraints::NONE)
    }
}

/// What holds for everything inside of a document that is sensitive: the names of its members are
/// data too, and not printed in a path.
pub(crate) static HIDDEN: Constraints = Constraints {
    sensitive: true,
    items: Some(&HIDDEN),
    keys: Some(&HIDDEN),
    values: Some(&HIDDEN),
    ..Constraints::NONE
};

/// The least and the greatest permitted, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds<T> {
    /// The least permitted.
    pub min: Option<T>,
    /// The greatest permitted.
    pub max: Option<T>,
}

impl<T> Bounds<T> {
    /// No bound on either side.
    pub const NONE: Bounds<T> = Bounds { min: None, max: None };
}

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
