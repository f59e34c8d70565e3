//! Numbers for lists of numbers, the same for equal lists.
//!
//! One plain hash table serves the sets, the classes, the obligations and the states, so that only
//! one is compiled; it runs unoptimised inside the derive.

use crate::pairs::number;

/// The lists seen so far.
pub(crate) struct Interner {
    /// All lists, one after another.
    parts: Vec<u64>,
    /// Where each list starts in `parts`, and where the last one ends.
    starts: Vec<u32>,
    /// Numbers plus one, by hash; 0 is free. The length is a power of two.
    slots: Vec<u32>,
}

impl Interner {
    pub(crate) fn new() -> Self {
        Self { parts: Vec::new(), starts: [0].to_vec(), slots: vec![0; 16] }
    }

    /// The number of a list, and whether it is new.
    pub(crate) fn number(&mut self, list: &[u64]) -> (u32, bool) {
        let mut slot = self.first_slot(list);
        while self.slots[slot] != 0 {
            let known = self.slots[slot] - 1;
            if self.get(known) == list {
                return (known, false);
            }
            slot = (slot + 1) % self.slots.len();
        }
        self.parts.extend_from_slice(list);
        self.starts.push(number(self.parts.len()));
        let count = number(self.len());
        self.slots[slot] = count;
        if self.len() * 2 > self.slots.len() {
            self.grow();
        }
        (count - 1, true)
    }

    pub(crate) fn get(&self, number: u32) -> &[u64] {
        let at = number as usize;
        &self.parts[self.starts[at] as usize..self.starts[at + 1] as usize]
    }

    pub(crate) fn len(&self) -> usize {
        self.starts.len() - 1
    }

    fn first_slot(&self, list: &[u64]) -> usize {
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        for &part in list {
            hash = (hash ^ part).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            hash ^= hash >> 29;
        }
        (hash >> 33) as usize % self.slots.len()
    }

    fn grow(&mut self) {
        self.slots = vec![0; self.slots.len() * 4];
        for at in 0..self.len() {
            let list = number(at);
            let mut slot = self.first_slot(self.get(list));
            while self.slots[slot] != 0 {
                slot = (slot + 1) % self.slots.len();
            }
            self.slots[slot] = list + 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Interner;

    #[test]
    fn equal_lists_have_one_number() {
        let mut interner = Interner::new();
        for round in [true, false] {
            for number in 0..1000 {
                let list = [u64::from(number), u64::from(number / 7)];
                assert_eq!(interner.number(&list), (number, round));
            }
        }
        assert_eq!(interner.get(9), [9, 1]);
        assert_eq!(interner.len(), 1000);
    }
}
