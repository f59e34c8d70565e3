//! The model: types, and what they are made of.

use super::constraints::Constraints;
use super::dialect::Dialect;

/// A type among [`Definitions`](super::Definitions); equal for the same definition only.
#[derive(Clone, Copy, PartialEq)]
#[cfg_attr(feature = "tools", derive(Debug, Eq, PartialOrd, Ord, Hash))]
pub struct TypeId(pub(crate) u32);

/// Where something of the model stands: a document and a JSON value in it.
#[derive(Clone, Copy, PartialEq)]
#[cfg_attr(feature = "tools", derive(Debug, Eq))]
pub struct Place {
    pub(crate) document: u32,
    pub(crate) node: u32,
}

/// One type.
#[cfg_attr(feature = "tools", derive(Debug))]
pub struct Type {
    /// The name under which it is defined; of a type written in place, its `name` if it has one.
    pub name: Option<String>,
    /// The type that `type: {"$ref": …}` names. Kind and constraints are already that type's.
    pub base: Option<TypeId>,
    /// The types that `$extends` names, in order. Their properties are already among the own.
    pub extends: Vec<TypeId>,
    /// The word that the document has for it: `"int32"`, `"object"`; empty for a reference or a
    /// union.
    pub written: &'static str,
    /// What it constrains, with the base's merged in.
    pub constraints: Constraints,
    /// `description`.
    pub description: Option<String>,
    /// Whether values may not be printed: `format: password`, `cognito.sensitive`.
    pub sensitive: bool,
    /// Whether it is only there to be extended.
    pub is_abstract: bool,
    /// How its document is read: the dialect of its patterns.
    pub dialect: Dialect,
    /// Where it stands.
    pub place: Place,
    /// `None`: as that of the base.
    pub(crate) kind: Option<Kind>,
    pub(crate) state: State,
}

/// What the values of a type are. [`Definitions::kind`](super::Definitions::kind) has that of each
/// type.
///
/// ```
/// use cognito_structure::definition::{Definitions, Kind};
///
/// let text = r#"{"$schema": "https://json-structure.org/meta/core/v0/#", "$id": "urn:a",
///     "name": "Size", "type": "string", "enum": ["S", "M"]}"#;
/// let mut definitions = Definitions::new("size.json", text);
/// let size = definitions.look_up("Size").unwrap();
/// let Kind::Enum(values) = definitions.kind(size) else { panic!("an enumeration") };
/// assert_eq!(values, &["S", "M"]);
/// ```
#[cfg_attr(feature = "tools", derive(Debug, Clone))]
#[non_exhaustive]
pub enum Kind {
    /// `object` with properties.
    Structure(Structure),
    /// `array`, or `set`, of which the items are unique.
    List(TypeId),
    /// `map`: of text to values of the type.
    Map(TypeId),
    /// A JSON string of some form.
    Text(Form),
    /// `string` with `enum`: its values, in the order of the document.
    Enum(Vec<String>),
    /// `boolean`.
    Boolean,
    /// `int8` to `uint128`, `integer`.
    Integer {
        /// 8, 16, 32, 64 or 128.
        bits: u8,
        /// Whether it may be below zero.
        signed: bool,
        /// Whether it is a JSON string on the wire.
        as_text: bool,
    },
    /// `float8`, `float`, `double` and `number`, a JSON number.
    Float {
        /// 8, 32 or 64.
        bits: u8,
    },
    /// `decimal`: a JSON string with a decimal number.
    Decimal,
    /// `datetime` of a service: seconds since 1970, a JSON number.
    Timestamp,
    /// `binary`: base64 in a JSON string, unless `contentEncoding` says another.
    Blob,
    /// `any`: any JSON.
    Document,
    /// `null`.
    Null,
    /// `tuple`: a JSON array of these, in this order.
    Tuple(Vec<Property>),
    /// `choice` without `selector`: a JSON object with one of these members.
    Tagged(Vec<Property>),
    /// `choice` with `selector`: one of these, told by the member that the selector names.
    Inline {
        /// The name of the member that tells.
        selector: String,
        /// The choices.
        choices: Vec<Property>,
    },
    /// A list of types, of which the first that fits counts.
    Union(Vec<TypeId>),
    /// A reference to a type that is nowhere; a fault says so.
    Unresolved(String),
}

/// What a string holds.
#[derive(Clone, Copy, PartialEq)]
#[cfg_attr(feature = "tools", derive(Debug, Eq))]
pub enum Form {
    /// `string`: any characters.
    Plain,
    /// `date`: RFC 3339 `full-date`.
    Date,
    /// `datetime`: RFC 3339 `date-time`. (Of a service it is [`Kind::Timestamp`].)
    DateTime,
    /// `time`: RFC 3339 `full-time`.
    Time,
    /// `duration`: RFC 3339 `duration`.
    Duration,
    /// `uuid`: RFC 9562.
    Uuid,
    /// `uri`: RFC 3986 `URI-reference`.
    Uri,
    /// `jsonpointer`: RFC 6901.
    JsonPointer,
}

/// An object with properties.
#[cfg_attr(feature = "tools", derive(Debug, Clone))]
pub struct Structure {
    /// In the order of the document, those of extended types first.
    pub properties: Vec<Property>,
    /// `required` that is a list of lists: the members of exactly one of them must be present.
    /// [`Definitions::json`](super::Definitions::json) of each is the list; all must hold.
    pub alternatives: Vec<Place>,
    /// What members beyond the properties may be.
    pub additional: Additional,
    /// `cognito.other`: the map that those members are, where more than its values is constrained.
    pub other: Option<TypeId>,
}

/// What members beyond the properties of a structure may be.
#[derive(Clone, Copy, PartialEq)]
#[cfg_attr(feature = "tools", derive(Debug, Eq))]
pub enum Additional {
    /// Not said, or `true`: anything.
    Any,
    /// `false`: there may be none.
    Denied,
    /// Values of the type.
    Of(TypeId),
}

/// A property of a structure, an element of a tuple, one of a choice.
#[cfg_attr(feature = "definition-files", derive(Clone))]
#[cfg_attr(feature = "tools", derive(Debug))]
pub struct Property {
    /// The declared name.
    pub name: String,
    /// The name in JSON: `altnames.json`, or else the declared name.
    pub wire: String,
    /// Its type: the very definition where it says no more than a reference.
    pub type_id: TypeId,
    /// Whether it is always required: by a list of names, or by each of a list of lists.
    pub required: bool,
    /// `description` of the property itself.
    pub description: Option<String>,
    /// Whether values may not be printed, by the property or by its type.
    pub sensitive: bool,
    /// Where its schema stands.
    pub place: Place,
}

/// How far a type has been read.
#[derive(Clone, Copy, PartialEq)]
#[cfg_attr(feature = "tools", derive(Debug))]
pub(crate) enum State {
    /// It is known where it stands.
    New,
    /// It is known what it refers to.
    Read,
    /// Its base and what it extends are being finished.
    Finishing,
    Finished,
}
