//! Numbers for lists of numbers, the same for equal lists.
//!
//! One plain hash table serves the sets, the classes, the obligations and the states, so that only
//! one is compiled; it runs unoptimised inside the derive.

/// The lists seen so far.
pub(crate) struct Interner {
    lists: Vec<Box<[u32]>>,
    /// Numbers plus one, by hash; 0 is free. The length is a power of two.
    slots: Vec<u32>,
}

impl Interner {
    pub(crate) fn new() -> Self {
        Self { lists: Vec::new(), slots: vec![0; 16] }
    }

    /// The number of a list, and whether it is new.
    pub(crate) fn number(&mut self, list: &[u32]) -> (u32, bool) {
        let mut slot = self.first_slot(list);
        while let Some(number) = self.slots[slot].checked_sub(1) {
            if self.get(number) == list {
                return (number, false);
            }
            slot = (slot + 1) % self.slots.len();
        }
        self.lists.push(list.into());
        let count = u32::try_from(self.lists.len()).unwrap_or(u32::MAX);
        self.slots[slot] = count;
        if self.lists.len() * 2 > self.slots.len() {
            self.grow();
        }
        (count - 1, true)
    }

    pub(crate) fn get(&self, number: u32) -> &[u32] {
        self.lists.get(number as usize).map_or(&[], |list| list)
    }

    pub(crate) fn len(&self) -> usize {
        self.lists.len()
    }

    fn first_slot(&self, list: &[u32]) -> usize {
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        for &part in list {
            hash = (hash ^ u64::from(part)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            hash ^= hash >> 29;
        }
        usize::try_from(hash >> 33).unwrap_or(0) % self.slots.len()
    }

    fn grow(&mut self) {
        self.slots = vec![0; self.slots.len() * 4];
        for number in 0..self.lists.len() {
            let mut slot = self.first_slot(&self.lists[number]);
            while self.slots[slot] != 0 {
                slot = (slot + 1) % self.slots.len();
            }
            self.slots[slot] = u32::try_from(number + 1).unwrap_or(u32::MAX);
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
                assert_eq!(interner.number(&[number, number / 7]), (number, round));
            }
        }
        assert_eq!(interner.get(9), [9, 1]);
        assert_eq!(interner.len(), 1000);
    }
}
