//! What a type holds, as types: [`Value::Kind`](crate::Value::Kind) is one of them.
//!
//! The derives ask by them, in bounds, whether a constraint can apply to a field: so aliases,
//! newtypes and generic fields are checked where they stand.
//!
//! The compiler prints their names in its errors, and with them their path if anything else that this
//! crate exports, a variant included, has the same one: so nothing else does.

use core::marker::PhantomData;

/// Text.
#[derive(Debug)]
pub struct Text;
/// A boolean.
#[derive(Debug)]
pub struct Boolean;
/// A whole number, as `N` has it.
#[derive(Debug)]
pub struct WholeNumber<N>(PhantomData<N>);
/// A floating-point number.
#[derive(Debug)]
pub struct FloatingNumber;
/// Bytes.
#[derive(Debug)]
pub struct Bytes;
/// A moment.
#[derive(Debug)]
pub struct Moment;
/// Any JSON.
#[derive(Debug)]
pub struct AnyJson;
/// A value of the enumeration `E`.
#[derive(Debug)]
pub struct EnumerationOf<E>(PhantomData<E>);
/// A list whose items are of kind `I`.
#[derive(Debug)]
pub struct ListOf<I>(PhantomData<I>);
/// A map whose values are of kind `V`.
#[derive(Debug)]
pub struct MapOf<V>(PhantomData<V>);
/// The structure `S`.
#[derive(Debug)]
pub struct StructureOf<S>(PhantomData<S>);

/// A kind that has a length.
#[diagnostic::on_unimplemented(
    message = "`#[length]` does not apply to a property of the kind `{Self}`",
    label = "has no length",
    note = "a length is that of a string, of bytes, of a list or of a map; a number has a `#[range]`"
)]
pub trait HasLength {}
#[diagnostic::do_not_recommend]
impl HasLength for Text {}
#[diagnostic::do_not_recommend]
impl HasLength for Bytes {}
#[diagnostic::do_not_recommend]
impl<I> HasLength for ListOf<I> {}
#[diagnostic::do_not_recommend]
impl<V> HasLength for MapOf<V> {}

/// A kind that a pattern applies to.
#[diagnostic::on_unimplemented(
    message = "`#[pattern]` does not apply to a property of the kind `{Self}`",
    label = "is no text",
    note = "a pattern is one of text; what a list or a map holds has it in `#[items(pattern(…))]`, `#[keys(…)]`, `#[values(…)]`"
)]
pub trait HasPattern {}
#[diagnostic::do_not_recommend]
impl HasPattern for Text {}

/// A kind that has a least and a greatest value.
#[diagnostic::on_unimplemented(
    message = "`#[range]` does not apply to a property of the kind `{Self}`",
    label = "is no number",
    note = "a range is one of numbers; a string, a list or a map has a `#[length]`"
)]
pub trait HasRange {}
#[diagnostic::do_not_recommend]
impl<N> HasRange for WholeNumber<N> {}
#[diagnostic::do_not_recommend]
impl HasRange for FloatingNumber {}

/// A kind that has items, of kind `Item`.
#[diagnostic::on_unimplemented(
    message = "`#[items]` does not apply to a property of the kind `{Self}`",
    label = "is no list"
)]
pub trait HasItems {
    /// The kind of its items.
    type Item;
}
#[diagnostic::do_not_recommend]
impl<I> HasItems for ListOf<I> {
    type Item = I;
}

/// A kind that has entries, with values of kind `Entry`.
#[diagnostic::on_unimplemented(
    message = "a property of the kind `{Self}` has no entries",
    label = "is no map",
    note = "`#[keys]`, `#[values]` and `#[other]` are for maps"
)]
pub trait HasEntries {
    /// The kind of its values.
    type Entry;
}
#[diagnostic::do_not_recommend]
impl<V> HasEntries for MapOf<V> {
    type Entry = V;
}
