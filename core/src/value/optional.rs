//! Optional members whose type is not written as an `Option`, but may be an alias of one.

use super::Value;

/// The type of an optional member: an `Option`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no `Option`, and an optional member can be absent",
    label = "not an `Option`",
    note = "write `Option<{Self}>`, or add `#[required]`"
)]
pub trait OptionalMember {
    /// What is in the `Option`.
    type Value: Value;

    /// The `Option`.
    fn from_option(option: Option<Self::Value>) -> Self;

    /// The `Option`, borrowed.
    fn option(&self) -> &Option<Self::Value>;

    /// The `Option`, to be filled.
    fn option_mut(&mut self) -> &mut Option<Self::Value>;
}

#[diagnostic::do_not_recommend]
impl<T: Value> OptionalMember for Option<T> {
    type Value = T;

    #[inline]
    fn from_option(option: Self) -> Self {
        option
    }

    #[inline]
    fn option(&self) -> &Self {
        self
    }

    #[inline]
    fn option_mut(&mut self) -> &mut Self {
        self
    }
}
