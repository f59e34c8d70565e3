//! The keys of a map whose values could not be read.

use alloc::string::String;
use alloc::vec::Vec;

use crate::violation::Violations;

/// The keys of a map that were given and are not in it, as their values could not be read: one that
/// is given again is given twice all the same.
///
/// No more are kept than violations are told.
#[derive(Default)]
pub(crate) struct Lost(Vec<String>);

impl Lost {
    /// Adds a key, whose value was faulty.
    pub(crate) fn add(&mut self, key: &str) {
        if let Err(at) = self.place(key)
            && self.0.len() < Violations::MOST
        {
            self.0.insert(at, String::from(key));
        }
    }

    /// Whether a key is among them.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.place(key).is_ok()
    }

    /// Where the key stands, in their order, or else would stand.
    fn place(&self, key: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|known| known.as_str().cmp(key))
    }
}
