//! The automaton with a set of positions at a time, one bit for each.

use super::alphabet::Alphabet;
use super::pair;

/// The most words of a set.
const MOST: usize = 64;

/// The tables of the automaton. Sets are 8-byte words, little end first.
pub(super) struct Positions {
    /// How many words a set has, and whether the empty string matches.
    pub(super) shape: (u8, bool),
    /// Five sets: where a match begins and where it ends; positions that may follow the one before,
    /// and themselves; positions with jumps.
    pub(super) sets: &'static [u8],
    /// For each class, the positions that take it.
    pub(super) takes: &'static [u8],
    /// For each position and one past the last, 2 bytes: the index of its first jump.
    pub(super) starts: &'static [u8],
    /// The positions jumped to, 2 bytes each.
    pub(super) targets: &'static [u8],
}

/// A set of positions.
type Set = [u64; MOST];

impl Positions {
    pub(super) fn matches(&self, alphabet: &Alphabet, value: &str) -> bool {
        let mut characters = value.chars();
        let Some(character) = characters.next() else {
            return self.shape.1;
        };
        let [mut here, mut next, mut after_previous, mut after_itself, mut jumps] = [[0; MOST]; 5];
        self.read(self.sets, 0, &mut here);
        self.read(self.sets, 2, &mut after_previous);
        self.read(self.sets, 3, &mut after_itself);
        self.read(self.sets, 4, &mut jumps);
        if !self.take(alphabet, character, &mut here) {
            return false;
        }
        let words = self.words();
        for character in characters {
            let mut carried = 0;
            for word in 0..words {
                let set = here[word];
                next[word] =
                    ((set << 1 | carried) & after_previous[word]) | (set & after_itself[word]);
                carried = set >> 63;
            }
            for word in 0..words {
                let mut jumping = here[word] & jumps[word];
                while jumping != 0 {
                    self.jump(word * 64 + jumping.trailing_zeros() as usize, &mut next);
                    jumping &= jumping - 1;
                }
            }
            here[..words].copy_from_slice(&next[..words]);
            if !self.take(alphabet, character, &mut here) {
                return false;
            }
        }
        let mut last: Set = [0; MOST];
        self.read(self.sets, 1, &mut last);
        for word in 0..words {
            if here[word] & last[word] != 0 {
                return true;
            }
        }
        false
    }

    /// Keeps the positions that take a character; says whether any is left.
    fn take(&self, alphabet: &Alphabet, character: char, here: &mut Set) -> bool {
        let class = match alphabet.ascii.get(character as usize) {
            Some(class) => *class,
            None => alphabet.beyond_ascii(character),
        };
        let mut any = 0;
        for word in 0..self.words() {
            if let Some(here) = here.get_mut(word) {
                *here &= self.word(self.takes, usize::from(class), word);
                any |= *here;
            }
        }
        any != 0
    }

    /// Adds the positions that one position jumps to.
    fn jump(&self, from: usize, out: &mut Set) {
        for jump in pair(self.starts, from)..pair(self.starts, from + 1) {
            let target = pair(self.targets, jump);
            if let Some(word) = out.get_mut(target / 64) {
                *word |= 1 << (target % 64);
            }
        }
    }

    fn read(&self, bytes: &'static [u8], number: usize, out: &mut Set) {
        for word in 0..self.words() {
            if let Some(out) = out.get_mut(word) {
                *out = self.word(bytes, number, word);
            }
        }
    }

    /// How many words a set has.
    fn words(&self) -> usize {
        usize::from(self.shape.0).min(MOST)
    }

    /// A word of one of several sets.
    fn word(&self, bytes: &'static [u8], number: usize, word: usize) -> u64 {
        let (all, _) = bytes.as_chunks::<8>();
        match all.get(number * self.words() + word) {
            Some(word) => u64::from_le_bytes(*word),
            None => 0,
        }
    }
}
