//! Maps: `BTreeMap<K, T>` and, with `std`, `HashMap<K, T>`.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
#[cfg(feature = "std")]
use alloc::vec::Vec;
#[cfg(feature = "std")]
use core::hash::{BuildHasher, Hash};
#[cfg(feature = "std")]
use std::collections::HashMap;

use super::text::{FillKey, Key};
use super::{Value, kinds};
use crate::definition::Kind;
#[cfg(feature = "std")]
use crate::order::order;
use crate::slot::{Fault, Fill, MapSlot, Slot, Step};
use crate::view::{MapView, View};

/// A map that members which are no property can be put into one by one, so the map itself: what
/// stands around one is read whole.
#[diagnostic::on_unimplemented(
    message = "what keeps the members that are no property is a map itself",
    label = "is no `BTreeMap` and no `HashMap`"
)]
pub trait KeepsMembers {}
#[diagnostic::do_not_recommend]
impl<K, T> KeepsMembers for BTreeMap<K, T> {}
#[cfg(feature = "std")]
#[diagnostic::do_not_recommend]
impl<K, T, S> KeepsMembers for HashMap<K, T, S> {}

impl<K: Key, T: Value> Value for BTreeMap<K, T> {
    type Kind = kinds::MapOf<T::Kind>;
    const KIND: &'static Kind = &Kind::Map(T::KIND);

    #[inline]
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<K: Key, T: Value> MapView for BTreeMap<K, T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn entries(&self, each: &mut dyn FnMut(&str, View<'_>) -> bool) {
        for (key, value) in self {
            if !each(key.text(), value.view()) {
                return;
            }
        }
    }
}

#[cfg(feature = "std")]
impl<K: Key, T: Value, S> Value for HashMap<K, T, S> {
    type Kind = kinds::MapOf<T::Kind>;
    const KIND: &'static Kind = &Kind::Map(T::KIND);

    #[inline]
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

#[cfg(feature = "std")]
impl<K: Key, T: Value, S> MapView for HashMap<K, T, S> {
    fn len(&self) -> usize {
        self.len()
    }

    /// In the order of the keys: a hash map's own order differs from run to run, and what is
    /// written, signed or compared must not.
    fn entries(&self, each: &mut dyn FnMut(&str, View<'_>) -> bool) {
        let mut entries = Vec::with_capacity(self.len());
        for (key, value) in self {
            entries.push((key.text(), value.view()));
        }
        in_order(&entries, each);
    }
}

#[cfg(feature = "std")]
#[inline]
fn in_order(entries: &[(&str, View<'_>)], each: &mut dyn FnMut(&str, View<'_>) -> bool) {
    let key = |index: usize| entries.get(index).map(|entry| entry.0);
    for index in &order(entries.len(), &|a, b| key(a).cmp(&key(b))) {
        if let Some((key, value)) = entries.get(*index)
            && !each(key, *value)
        {
            return;
        }
    }
}

/// Reads the value of a key into a map of either kind; `has` is whether it has a key.
fn read<'de, K: FillKey<'de>, T: Fill<'de>, M: Extend<(K, T)>>(
    map: &mut M,
    has: fn(&M, &K) -> bool,
    key: Cow<'de, str>,
    value: &mut dyn FnMut(Slot<'_, 'de>) -> Step,
) -> Result<(), Fault> {
    let key = K::from_text(key)?;
    if has(map, &key) {
        return Err(Fault::Duplicate);
    }
    let mut place = None;
    if value(T::slot(&mut place)) == Step::Filled
        && let Some(value) = place
    {
        map.extend(Some((key, value)));
    }
    Ok(())
}

impl<'de, K: FillKey<'de> + Ord, T: Fill<'de>> Fill<'de> for BTreeMap<K, T> {
    #[inline]
    fn slot(place: &mut Option<Self>) -> Slot<'_, 'de> {
        Slot::Map(place)
    }
}

impl<'de, K: FillKey<'de> + Ord, T: Fill<'de>> MapSlot<'de> for Option<BTreeMap<K, T>> {
    fn begin(&mut self) {
        self.get_or_insert_default();
    }

    fn entry(
        &mut self,
        key: Cow<'de, str>,
        value: &mut dyn FnMut(Slot<'_, 'de>) -> Step,
    ) -> Result<(), Fault> {
        read(self.get_or_insert_default(), BTreeMap::contains_key, key, value)
    }

    fn view(&self) -> Option<&dyn MapView> {
        self.as_ref().map(|map| map as &dyn MapView)
    }
}

#[cfg(feature = "std")]
impl<'de, K, T, S> Fill<'de> for HashMap<K, T, S>
where
    K: FillKey<'de> + Eq + Hash,
    T: Fill<'de>,
    S: BuildHasher + Default,
{
    #[inline]
    fn slot(place: &mut Option<Self>) -> Slot<'_, 'de> {
        Slot::Map(place)
    }
}

#[cfg(feature = "std")]
impl<'de, K, T, S> MapSlot<'de> for Option<HashMap<K, T, S>>
where
    K: FillKey<'de> + Eq + Hash,
    T: Fill<'de>,
    S: BuildHasher + Default,
{
    fn begin(&mut self) {
        self.get_or_insert_default();
    }

    fn entry(
        &mut self,
        key: Cow<'de, str>,
        value: &mut dyn FnMut(Slot<'_, 'de>) -> Step,
    ) -> Result<(), Fault> {
        read(self.get_or_insert_default(), HashMap::contains_key, key, value)
    }

    fn view(&self) -> Option<&dyn MapView> {
        self.as_ref().map(|map| map as &dyn MapView)
    }
}
