//! Which properties of a structure were met while it was read.

use alloc::vec::Vec;

use crate::definition::{Definition, Property};

/// A set of property indices.
#[derive(Default)]
pub(crate) struct Indices {
    /// A bit for each of the first 64, which need no allocation.
    few: u64,
    /// The others. Hardly a structure has any.
    more: Vec<usize>,
}

impl Indices {
    /// Adds an index, and answers whether it is new.
    pub(crate) fn insert(&mut self, index: usize) -> bool {
        let new = !self.contains(index);
        if index < 64 {
            self.few |= 1 << index;
        } else if new {
            self.more.push(index);
        }
        new
    }

    pub(crate) fn contains(&self, index: usize) -> bool {
        if index < 64 { self.few & (1 << index) != 0 } else { self.more.contains(&index) }
    }
}

/// The required properties of a structure that are not among `present`.
pub(crate) fn required(
    definition: &'static Definition,
    present: &Indices,
) -> impl Iterator<Item = (usize, &'static Property)> {
    let properties = definition.properties.iter().enumerate();
    properties.filter(|(index, property)| property.required && !present.contains(*index))
}
