//! Booleans.

use super::{Value, kinds};
use crate::definition::Kind;
use crate::slot::{BoolSlot, Fill, Slot};
use crate::view::View;

impl Value for bool {
    type Kind = kinds::Boolean;
    const KIND: &'static Kind = &Kind::Boolean;

    #[inline]
    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

impl<'de> Fill<'de> for bool {
    #[inline]
    fn slot(place: &mut Option<Self>) -> Slot<'_, 'de> {
        Slot::Bool(place)
    }
}

impl BoolSlot for Option<bool> {
    #[inline]
    fn put(&mut self, value: bool) {
        *self = Some(value);
    }
}
