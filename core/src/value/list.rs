//! Lists: `Vec<T>` and `Box<[T]>`.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::{Value, kinds};
use crate::definition::Kind;
use crate::slot::{Fault, Fill, ListSlot, Slot, Step};
use crate::view::{ListView, View};

impl<T: Value> Value for Vec<T> {
    type Kind = kinds::ListOf<T::Kind>;
    const KIND: &'static Kind = &Kind::List(T::KIND);

    #[inline]
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Value> ListView for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> View<'_> {
        self.get(index).map_or(View::Absent, Value::view)
    }
}

impl<T: Value> Value for Box<[T]> {
    type Kind = kinds::ListOf<T::Kind>;
    const KIND: &'static Kind = &Kind::List(T::KIND);

    #[inline]
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Value> ListView for Box<[T]> {
    fn len(&self) -> usize {
        (**self).len()
    }

    fn item(&self, index: usize) -> View<'_> {
        self.get(index).map_or(View::Absent, Value::view)
    }
}

impl<'de, T: Fill<'de>> Fill<'de> for Vec<T> {
    #[inline]
    fn slot(place: &mut Option<Self>) -> Slot<'_, 'de> {
        Slot::List(place)
    }
}

impl<'de, T: Fill<'de>> Fill<'de> for Box<[T]> {
    #[inline]
    fn slot(place: &mut Option<Self>) -> Slot<'_, 'de> {
        Slot::List(place)
    }
}

/// Collects the items that `next` fills, and leaves out what was not filled.
fn collect<'de, T: Fill<'de>>(next: &mut dyn FnMut(Slot<'_, 'de>) -> Step) -> Vec<T> {
    let mut items = Vec::new();
    loop {
        let mut place = None;
        match next(T::slot(&mut place)) {
            Step::Filled => items.extend(place),
            Step::Null | Step::Skipped => {}
            Step::End | Step::Abort => return items,
        }
    }
}

impl<'de, T: Fill<'de>> ListSlot<'de> for Option<Vec<T>> {
    fn fill(&mut self, next: &mut dyn FnMut(Slot<'_, 'de>) -> Step) -> Result<(), Fault> {
        *self = Some(collect(next));
        Ok(())
    }

    fn view(&self) -> Option<&dyn ListView> {
        self.as_ref().map(|list| list as &dyn ListView)
    }
}

impl<'de, T: Fill<'de>> ListSlot<'de> for Option<Box<[T]>> {
    fn fill(&mut self, next: &mut dyn FnMut(Slot<'_, 'de>) -> Step) -> Result<(), Fault> {
        *self = Some(collect(next).into_boxed_slice());
        Ok(())
    }

    fn view(&self) -> Option<&dyn ListView> {
        self.as_ref().map(|list| list as &dyn ListView)
    }
}
