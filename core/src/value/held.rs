//! What a definition asks of a type: the derives write these bounds where a struct is held to a
//! definition, and the field's type does not show by its name that it is what the definition has.

use super::kinds::{
    AnyJson, Boolean, Bytes, EnumerationOf, FloatingNumber, ListOf, MapOf, Moment, StructureOf,
    Text, WholeNumber,
};

/// A type that is held to a definition, which is known by a number. The derives implement it for
/// what has a `#[doc_ref]` to a definition.
pub trait HeldTo<const DEFINITION: u64> {}

macro_rules! kinds {
    ($($name:ident $doc:literal $message:literal $note:literal: $($kind:ty),*;)*) => { $(
        #[doc = $doc]
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "this is of the kind `{Self}`",
            note = $note
        )]
        pub trait $name {}
        $(
            #[diagnostic::do_not_recommend]
            impl $name for $kind {}
        )*
    )* };
}

kinds! {
    IsText "Text." "the definition has text here" "write a `String`": Text;
    IsBoolean "A boolean." "the definition has a boolean here" "write a `bool`": Boolean;
    IsFloat "A floating-point number." "the definition has a floating-point number here" "write an `f64`": FloatingNumber;
    IsBlob "Bytes." "the definition has bytes here" "write a `cognito_request::Blob`": Bytes;
    IsMoment "A moment." "the definition has a moment here" "write a `cognito_request::Timestamp`": Moment;
    IsDocument "Any JSON." "the definition has any JSON here" "write a `serde_json::Value` or a `cognito_request::JsonText`": AnyJson;
    IsAnyStructure "A structure that is written where it is used, and of which something cannot be checked: no type could be held to it." "the definition has a structure here" "write a type with `#[derive(CognitoStructure)]`": ;
}

// A value of an enumeration is text, and checked like any other.
#[diagnostic::do_not_recommend]
impl<E> IsText for EnumerationOf<E> {}
#[diagnostic::do_not_recommend]
impl<S> IsAnyStructure for StructureOf<S> {}

/// A list, whose items are of kind `Item`.
#[diagnostic::on_unimplemented(
    message = "the definition has a list here",
    label = "this is of the kind `{Self}`",
    note = "write a `Vec`"
)]
pub trait IsList {
    /// The kind of its items.
    type Item;
}

#[diagnostic::do_not_recommend]
impl<I> IsList for ListOf<I> {
    type Item = I;
}

/// A map, whose values are of kind `Entry`.
#[diagnostic::on_unimplemented(
    message = "the definition has a map here",
    label = "this is of the kind `{Self}`",
    note = "write a `BTreeMap` with keys of text"
)]
pub trait IsMap {
    /// The kind of its values.
    type Entry;
}

#[diagnostic::do_not_recommend]
impl<V> IsMap for MapOf<V> {
    type Entry = V;
}

/// A structure that is held to a definition.
pub trait IsStructure<const DEFINITION: u64> {}

#[diagnostic::do_not_recommend]
impl<S: HeldTo<DEFINITION>, const DEFINITION: u64> IsStructure<DEFINITION> for StructureOf<S> {}

/// An enumeration that is held to a definition, or text, which is checked as it is validated.
pub trait IsEnum<const DEFINITION: u64> {}

#[diagnostic::do_not_recommend]
impl<E: HeldTo<DEFINITION>, const DEFINITION: u64> IsEnum<DEFINITION> for EnumerationOf<E> {}

#[diagnostic::do_not_recommend]
impl<const DEFINITION: u64> IsEnum<DEFINITION> for Text {}

/// A whole number with at least so many bits, the sign not counted, that can be below zero if it
/// must.
#[diagnostic::on_unimplemented(
    message = "the definition has a whole number of {BITS} bits here, besides a sign if it has one",
    label = "`{Self}` does not hold all of them",
    note = "write `i32`, `i64` or the like, or an unsigned type where nothing is below zero"
)]
pub trait IsWhole<const BITS: u8, const NEGATIVE: bool> {}

macro_rules! whole {
    ($($bits:literal $negative:literal: $($number:ident)*;)*) => { $($(
        #[diagnostic::do_not_recommend]
        impl IsWhole<$bits, $negative> for WholeNumber<$number> {}
    )*)* };
}

whole! {
    7 false: i8 u8 i16 u16 i32 u32 i64 u64 i128 u128 isize usize;
    7 true: i8 i16 i32 i64 i128 isize;
    8 false: u8 i16 u16 i32 u32 i64 u64 i128 u128 isize usize;
    15 false: i16 u16 i32 u32 i64 u64 i128 u128 isize usize;
    15 true: i16 i32 i64 i128 isize;
    16 false: u16 i32 u32 i64 u64 i128 u128 isize usize;
    31 false: i32 u32 i64 u64 i128 u128 isize usize;
    31 true: i32 i64 i128 isize;
    32 false: u32 i64 u64 i128 u128 isize usize;
    63 false: i64 u64 i128 u128 isize usize;
    63 true: i64 i128 isize;
    64 false: u64 i128 u128 usize;
    127 false: i128 u128;
    127 true: i128;
    128 false: u128;
}
