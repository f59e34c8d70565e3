//! Which properties of a structure were met while it was read.

use alloc::vec::Vec;

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
        if index < 64 {
            return self.few & (1 << index) != 0;
        }
        for other in &self.more {
            if *other == index {
                return true;
            }
        }
        false
    }
}
