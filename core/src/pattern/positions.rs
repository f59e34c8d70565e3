//! The automaton with a set of positions at a time, one bit for each.

use super::alphabet::Alphabet;

/// The most words of a set.
const MOST: usize = 64;

/// The tables of the automaton. Sets are 8-byte words, little end first.
#[derive(Clone, Copy)]
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
        let mut here: Set = [0; MOST];
        self.read(self.sets, 0, &mut here);
        if !self.take(alphabet, character, &mut here) {
            return false;
        }
        for character in characters {
            here = self.followers(&here);
            if !self.take(alphabet, character, &mut here) {
                return false;
            }
        }
        let mut last: Set = [0; MOST];
        self.read(self.sets, 1, &mut last);
        here.iter().zip(last).any(|(here, last)| here & last != 0)
    }

    /// Keeps the positions that take a character; says whether any is left.
    fn take(&self, alphabet: &Alphabet, character: char, here: &mut Set) -> bool {
        let class = match alphabet.ascii.get(character as usize) {
            Some(class) => *class,
            None => alphabet.beyond_ascii(character),
        };
        let mut takes: Set = [0; MOST];
        self.read(self.takes, usize::from(class), &mut takes);
        let mut any = 0;
        for (here, takes) in here.iter_mut().zip(takes) {
            *here &= takes;
            any |= *here;
        }
        any != 0
    }

    /// The positions that may come after these.
    fn followers(&self, here: &Set) -> Set {
        let mut out: Set = [0; MOST];
        let (mut after_previous, mut after_itself, mut jumps) = (out, out, out);
        self.read(self.sets, 2, &mut after_previous);
        self.read(self.sets, 3, &mut after_itself);
        self.read(self.sets, 4, &mut jumps);
        let mut carried = 0;
        for (word, out) in out.iter_mut().enumerate() {
            let set = here[word];
            *out = ((set << 1 | carried) & after_previous[word]) | (set & after_itself[word]);
            carried = set >> 63;
        }
        for word in 0..MOST {
            let mut jumping = here[word] & jumps[word];
            while jumping != 0 {
                self.jump(word * 64 + jumping.trailing_zeros() as usize, &mut out);
                jumping &= jumping - 1;
            }
        }
        out
    }

    /// Adds the positions that one position jumps to.
    fn jump(&self, from: usize, out: &mut Set) {
        let (starts, _) = self.starts.as_chunks::<2>();
        let start = |place| starts.get(place).map_or(0, |pair| u16::from_le_bytes(*pair));
        let (first, last) = (usize::from(start(from)), usize::from(start(from + 1)));
        let (targets, _) = self.targets.as_chunks::<2>();
        for pair in targets.get(first..last).unwrap_or(&[]) {
            let target = usize::from(u16::from_le_bytes(*pair));
            if let Some(word) = out.get_mut(target / 64) {
                *word |= 1 << (target % 64);
            }
        }
    }

    /// Reads one of several sets.
    fn read(&self, bytes: &[u8], number: usize, out: &mut Set) {
        let words = usize::from(self.shape.0);
        let (all, _) = bytes.as_chunks::<8>();
        let set = all.get(number * words..(number + 1) * words).unwrap_or(&[]);
        for (out, word) in out.iter_mut().zip(set) {
            *out = u64::from_le_bytes(*word);
        }
    }
}
