//! A place for a value, as every reader sees it.
//!
//! The derive writes where property `i` goes; the JSON reader and serde's `Deserialize` are
//! written once, over [`Slot`]. A slot for a scalar writes into an `Option`. One for a list, a map
//! or a structure is driven by a callback and keeps what it collects on the stack meanwhile, so
//! that nested values are read in place and nothing is boxed.

use alloc::borrow::Cow;

use crate::definition::{Definition, EnumDefinition};
use crate::report::Broken;
use crate::value::integer::Integer;
use crate::value::timestamp::Timestamp;
use crate::view::{ListView, MapView};
use crate::violation::{Limit, ViolationKind};

/// A place for a value. `'s` is how long the place is borrowed, `'de` how long the input lives
/// from which a value may borrow.
#[non_exhaustive]
pub enum Slot<'s, 'de> {
    /// A place for text.
    Str(&'s mut dyn StrSlot<'de>),
    /// A place for a value of a string enumeration.
    Enum(&'s mut dyn EnumSlot),
    /// A place for a boolean.
    Bool(&'s mut dyn BoolSlot),
    /// A place for a whole number.
    Int(&'s mut dyn IntSlot),
    /// A place for a floating-point number.
    Float(&'s mut dyn FloatSlot),
    /// A place for a moment.
    Timestamp(&'s mut Option<Timestamp>),
    /// A place for bytes.
    Blob(&'s mut dyn BlobSlot<'de>),
    /// A place for any JSON.
    Document(&'s mut dyn DocumentSlot<'de>),
    /// A place for a list.
    List(&'s mut dyn ListSlot<'de>),
    /// A place for a map.
    Map(&'s mut dyn MapSlot<'de>),
    /// A place for a structure.
    Object(&'s mut dyn ObjectSlot<'de>),
    /// A place for a value that stands around another one: a newtype, a box.
    Around(&'s mut dyn AroundSlot<'de>),
    /// No place: the value is read over.
    Ignore,
}

/// How far a reader came with one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The value stands in its place.
    Filled,
    /// There is no value: it is `null`. Reading goes on.
    Null,
    /// The value is faulty, and was reported. Reading goes on.
    Skipped,
    /// There are no more values.
    End,
    /// The input cannot be read further.
    Abort,
}

/// Why a place does not take a value that is of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The number does not fit the type's width.
    OutOfRange,
    /// The type borrows from the input, and this text has escapes.
    Escaped,
    /// The map has this key already.
    Duplicate,
    /// The enumeration has no such value.
    UnknownValue,
    /// The user's own type refuses the value, and says what it expects.
    Refused(&'static str),
}

impl Fault {
    /// The violation that the fault is, where `expected` was expected.
    pub(crate) fn broken(self, expected: &'static str) -> Broken {
        let (expected, found) = match self {
            Fault::Duplicate => return Broken::of(ViolationKind::DuplicateMember, Limit::None),
            Fault::OutOfRange => (expected, Some("a number that it cannot hold")),
            Fault::Escaped => ("text without escapes, to borrow", Some("text with escapes")),
            Fault::Refused(expected) => (expected, None),
            Fault::UnknownValue => ("a value of the enumeration", None),
        };
        Broken::of(ViolationKind::Type, Limit::Type { expected, found })
    }
}

impl Slot<'_, '_> {
    /// What the place takes, in words.
    pub(crate) fn expected(&self) -> &'static str {
        match self {
            Slot::Str(_) | Slot::Enum(_) => "a string",
            Slot::Bool(_) => "a boolean",
            Slot::Int(slot) => slot.expected(),
            Slot::Float(_) => "a number",
            Slot::Timestamp(_) => "a number of seconds",
            Slot::Blob(_) => "base64 in a string",
            Slot::List(_) => "an array",
            Slot::Map(_) | Slot::Object(_) => "an object",
            Slot::Document(_) | Slot::Around(_) | Slot::Ignore => "a value",
        }
    }
}

/// A place for text.
pub trait StrSlot<'de> {
    /// Puts the text there.
    ///
    /// # Errors
    ///
    /// [`Fault::Escaped`] if the type can only borrow and the text is owned.
    fn put(&mut self, value: Cow<'de, str>) -> Result<(), Fault>;
}

/// A place for a value of a string enumeration.
pub trait EnumSlot {
    /// The enumeration.
    fn definition(&self) -> &'static EnumDefinition;

    /// Puts the value there.
    ///
    /// # Errors
    ///
    /// [`Fault::UnknownValue`] if the enumeration has no such value and does not keep others.
    fn put(&mut self, value: &str) -> Result<(), Fault>;
}

/// A place for a boolean.
pub trait BoolSlot {
    /// Puts the boolean there.
    fn put(&mut self, value: bool);
}

/// A place for a whole number.
pub trait IntSlot {
    /// Puts the number there.
    ///
    /// # Errors
    ///
    /// [`Fault::OutOfRange`] if the type cannot hold it.
    fn put(&mut self, value: Integer) -> Result<(), Fault>;

    /// What it takes, in words.
    fn expected(&self) -> &'static str;

    /// How wide the type is, in bits.
    fn bits(&self) -> u32 {
        64
    }

    /// Whether the type can be negative.
    fn signed(&self) -> bool {
        true
    }
}

/// A place for a floating-point number.
pub trait FloatSlot {
    /// Puts the number there.
    ///
    /// # Errors
    ///
    /// [`Fault::OutOfRange`] if the number is finite and the type cannot hold it.
    fn put(&mut self, value: f64) -> Result<(), Fault>;

    /// How wide the type is, in bits: 32 or 64.
    fn bits(&self) -> u32 {
        64
    }
}

/// A place for bytes.
pub trait BlobSlot<'de> {
    /// Puts the bytes there.
    ///
    /// # Errors
    ///
    /// What the type refuses.
    fn put(&mut self, value: Cow<'de, [u8]>) -> Result<(), Fault>;
}

/// A place for a list.
pub trait ListSlot<'de> {
    /// Calls `next` with a place for each item, until it answers [`Step::End`] or
    /// [`Step::Abort`].
    ///
    /// # Errors
    ///
    /// What the type refuses.
    fn fill(&mut self, next: &mut dyn FnMut(Slot<'_, 'de>) -> Step) -> Result<(), Fault>;

    /// What was collected, if anything was.
    fn view(&self) -> Option<&dyn ListView>;
}

/// A place for a map.
pub trait MapSlot<'de> {
    /// Puts an empty map there, if there is none.
    fn begin(&mut self);

    /// Calls `value` with a place for the value of `key`.
    ///
    /// # Errors
    ///
    /// [`Fault::Duplicate`] if the map has the key, [`Fault::Escaped`] or what the key's type
    /// refuses. The value is then still read, into no place.
    fn entry(
        &mut self,
        key: Cow<'de, str>,
        value: &mut dyn FnMut(Slot<'_, 'de>) -> Step,
    ) -> Result<(), Fault>;

    /// What was collected, if anything was.
    fn view(&self) -> Option<&dyn MapView>;
}

/// A place for a structure.
pub trait ObjectSlot<'de> {
    /// What the structure is.
    fn definition(&self) -> &'static Definition;

    /// Calls `with` with an empty draft, and makes the structure of it if that answers
    /// [`Step::Filled`] and no required member is missing.
    fn fill(&mut self, with: &mut dyn FnMut(&mut dyn Draft<'de>) -> Step);
}

/// A structure in the making: every property optional. The derives implement it.
pub trait Draft<'de> {
    /// The place of the property at `index` of the definition; [`Slot::Ignore`] for an index that
    /// there is none of.
    fn slot(&mut self, index: usize) -> Slot<'_, 'de>;
}

/// The draft of what has no members: the stubs that the derives write after an error.
impl<'de> Draft<'de> for () {
    fn slot(&mut self, _: usize) -> Slot<'_, 'de> {
        Slot::Ignore
    }
}

/// A place for a value that stands around another one.
pub trait AroundSlot<'de> {
    /// Calls `with` with a place for the inner value.
    ///
    /// # Errors
    ///
    /// What the outer type refuses.
    fn fill(&mut self, with: &mut dyn FnMut(Slot<'_, 'de>) -> Step) -> Result<(), Fault>;
}

/// What the next value of an input is, before it is read into a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A string.
    Str,
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Int,
    /// A number with a fraction or an exponent.
    Float,
    /// An array.
    List,
    /// An object.
    Map,
}

/// A place for any JSON.
pub trait DocumentSlot<'de> {
    /// Whether the type keeps JSON as text.
    fn wants_text(&self) -> bool {
        false
    }

    /// Takes the value's JSON text as it stands. The text is valid.
    fn text(&mut self, _json: &'de str) {}

    /// Puts `null` there.
    fn null(&mut self);

    /// The place for a value of this shape.
    fn shape(&mut self, shape: Shape) -> Slot<'_, 'de>;
}

/// A type of which a value can be read.
///
/// `place` is where the value goes; it stays `None` if there is none.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a property",
    label = "not a type that a request can be read into",
    note = "derive `CognitoStructure` or `CognitoEnum` for it, or implement `cognito_request::Newtype`",
    note = "an optional member is an `Option` and does not bear `#[required]`; a list holds no `Option`s"
)]
pub trait Fill<'de>: crate::value::Value {
    /// The place as a slot.
    fn slot(place: &mut Option<Self>) -> Slot<'_, 'de>;
}

/// The place of a `T`, asked of its kind.
///
/// Generated code asks for a slot by this trait and not by [`Fill`]: of a type that is no value at
/// all, it then says what it says of its view, and the compiler reports the one error once.
#[diagnostic::on_unimplemented(
    message = "`{T}` cannot be read into a property",
    label = "not a type that a request can be read into",
    note = "implement `cognito_request::Fill` for it, or `cognito_request::Newtype` instead of `Value`"
)]
pub trait Place<'de, T> {
    /// The place as a slot.
    fn slot(place: &mut Option<T>) -> Slot<'_, 'de>;
}

#[diagnostic::do_not_recommend]
impl<'de, K, T: Fill<'de>> Place<'de, T> for K {
    #[inline]
    fn slot(place: &mut Option<T>) -> Slot<'_, 'de> {
        T::slot(place)
    }
}
