//! A value as every interpreter sees it.
//!
//! The derive writes how to look at property `i`; the JSON writer, serde's `Serialize`, the
//! validator and `Debug` are written once, over [`View`].

use crate::definition::{Definition, EnumDefinition};
use crate::value::integer::Integer;
use crate::value::structure::CognitoStructure;
use crate::value::timestamp::Timestamp;

/// A value, borrowed.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum View<'v> {
    /// An optional property that is not set. Nothing is written for it.
    Absent,
    /// JSON's `null`; only inside a document.
    Null,
    /// Text.
    Str(&'v str),
    /// A value of a string enumeration.
    Enum(&'static EnumDefinition, &'v str),
    /// A boolean.
    Bool(bool),
    /// A whole number.
    Int(Integer),
    /// A 32-bit floating-point number.
    Single(f32),
    /// A 64-bit floating-point number.
    Double(f64),
    /// A moment.
    Timestamp(Timestamp),
    /// Bytes.
    Blob(&'v [u8]),
    /// JSON text, written as it stands. It must be valid.
    Json(&'v str),
    /// A list.
    List(&'v dyn ListView),
    /// A map from text.
    Map(&'v dyn MapView),
    /// A structure.
    Structure(Structure<'v>),
}

/// A structure: its definition and access to its members.
#[derive(Clone, Copy)]
pub struct Structure<'v> {
    /// What the structure is.
    pub definition: &'static Definition,
    /// Its members.
    pub members: &'v dyn Members,
}

impl<'v> Structure<'v> {
    /// A structure with a derive.
    #[inline]
    pub(crate) fn of<T: CognitoStructure>(structure: &'v T) -> Structure<'v> {
        Structure { definition: T::DEFINITION, members: structure }
    }
}

/// The members of a structure, by the index of their property. The derives implement it.
pub trait Members {
    /// The value of the property at `index` of the definition; [`View::Absent`] for one that is
    /// not set and for an index that there is none of.
    fn member(&self, index: usize) -> View<'_>;
}

/// The items of a list.
pub trait ListView {
    /// How many there are.
    fn len(&self) -> usize;

    /// The item at `index`; [`View::Absent`] beyond the end.
    fn item(&self, index: usize) -> View<'_>;

    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// The entries of a map.
pub trait MapView {
    /// How many there are.
    fn len(&self) -> usize;

    /// Calls `each` for every entry, in an order that depends on the map's contents only, until
    /// it answers `false`.
    fn entries(&self, each: &mut dyn FnMut(&str, View<'_>) -> bool);

    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
