//! Optional members whose type is not written as an `Option`, but may be an alias of one.

use super::Value;
use crate::slot::{Fill, Slot};
use crate::view::View;

/// The type of an optional member: an `Option`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no `Option`, and an optional member can be absent",
    label = "not an `Option`",
    note = "write `Option<{Self}>`, or add `#[required]`"
)]
pub trait OptionalMember {
    /// What is in the `Option`.
    type Value: Value;

    /// No value.
    fn absent() -> Self;

    /// A value.
    fn present(value: Self::Value) -> Self;

    /// The member, borrowed.
    fn view(&self) -> View<'_>;
}

#[diagnostic::do_not_recommend]
impl<T: Value> OptionalMember for Option<T> {
    type Value = T;

    #[inline]
    fn absent() -> Self {
        None
    }

    #[inline]
    fn present(value: T) -> Self {
        Some(value)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        crate::__private::optional(self)
    }
}

/// An optional member that can be read.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no `Option`, and an optional member can be absent",
    label = "not an `Option`",
    note = "write `Option<{Self}>`, or add `#[required]`"
)]
pub trait FillOptional<'de>: OptionalMember {
    /// The member as a slot.
    fn slot(&mut self) -> Slot<'_, 'de>;
}

#[diagnostic::do_not_recommend]
impl<'de, T: Fill<'de>> FillOptional<'de> for Option<T> {
    #[inline]
    fn slot(&mut self) -> Slot<'_, 'de> {
        T::slot(self)
    }
}
