//! The members of large objects, by their names; and those that are there twice.

use super::order;
use super::tree::{NONE, Tree};
use super::view::JsonKind;
use crate::pairs::number;

/// Objects of more members have an index.
const INDEXED: usize = 12;

impl Tree {
    /// Makes the indexes; the keys are returned that their objects have had before.
    pub(crate) fn index(&mut self) -> Vec<u32> {
        let mut duplicates = Vec::new();
        for object in 0..number(self.nodes.len()) {
            if self.kind(object) == JsonKind::Object {
                self.index_object(object, &mut duplicates);
            }
        }
        duplicates
    }

    fn index_object(&mut self, object: u32, duplicates: &mut Vec<u32>) {
        let mut keys = Vec::new();
        let mut key = self.first(object);
        while key != NONE {
            keys.push(key);
            key = self.next(key);
        }
        if keys.len() <= INDEXED {
            return self.find_duplicates(&keys, duplicates);
        }
        order::sort(self, &mut keys);
        for at in 1..keys.len() {
            if self.text(keys[at]) == self.text(keys[at - 1]) {
                duplicates.push(keys[at]);
            }
        }
        self.nodes[object as usize].to = number(self.sorted.len());
        self.sorted.push(number(keys.len()));
        self.sorted.extend_from_slice(&keys);
    }

    fn find_duplicates(&self, keys: &[u32], duplicates: &mut Vec<u32>) {
        for at in 1..keys.len() {
            for &before in &keys[..at] {
                if self.text(before) == self.text(keys[at]) {
                    duplicates.push(keys[at]);
                    break;
                }
            }
        }
    }

    /// The key of that name in the index that stands there, or none.
    pub(super) fn indexed(&self, index: usize, name: &str) -> u32 {
        let (mut low, mut high) = (index + 1, index + 1 + self.sorted[index] as usize);
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.text(self.sorted[middle]) < name {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        let key = if low <= index + self.sorted[index] as usize { self.sorted[low] } else { NONE };
        if key != NONE && self.text(key) == name { key } else { NONE }
    }
}
