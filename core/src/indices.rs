//! Which properties of a structure were met while it was read.

use alloc::vec::Vec;

use crate::definition::{Definition, Property};

/// A set of property indices: 64 of them need no allocation.
#[derive(Default)]
pub(crate) struct Indices {
    few: u64,
    more: Vec<u64>,
}

impl Indices {
    /// Adds an index, and answers whether it is new.
    pub(crate) fn insert(&mut self, index: usize) -> bool {
        let bit = 1 << (index % 64);
        let word = match (index / 64).checked_sub(1) {
            None => &mut self.few,
            Some(word) => {
                if self.more.len() <= word {
                    self.more.resize(word + 1, 0);
                }
                match self.more.get_mut(word) {
                    Some(word) => word,
                    None => return true,
                }
            }
        };
        let new = *word & bit == 0;
        *word |= bit;
        new
    }

    pub(crate) fn contains(&self, index: usize) -> bool {
        let word = match (index / 64).checked_sub(1) {
            None => self.few,
            Some(word) => self.more.get(word).copied().unwrap_or(0),
        };
        word & (1 << (index % 64)) != 0
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
