//! The classes of code points that a pattern tells apart.

use super::category::{ALL, CS};
use super::error::PatternErrorKind;
use super::intern::Interner;
use super::limit;
use super::set::Set;
use crate::pairs::sort;

/// How many general categories there are.
pub(crate) const CATEGORIES: usize = 30;

/// The number of the surrogates' category.
const SURROGATE: usize = CS.trailing_zeros() as usize;

/// The class of each code point.
pub(crate) struct Alphabet {
    pub(crate) ascii: [u8; 128],
    /// Where each segment beyond ASCII starts; the first at 0x80.
    pub(crate) starts: Vec<u64>,
    /// For each segment a row: the class of each general category in it.
    pub(crate) rows: Vec<u8>,
    /// For each class, one bit for each set that holds it.
    pub(crate) classes: Interner,
}

impl Alphabet {
    pub(crate) fn of(sets: &[Set]) -> Result<Self, PatternErrorKind> {
        let mut starts = [0x80].to_vec();
        let mut masks = Vec::with_capacity(sets.len());
        for set in sets {
            masks.push(set.ascii);
            for segment in &set.high {
                starts.push(segment >> 32);
            }
        }
        sort(&mut starts);
        let (rows, classes) = (Vec::new(), Interner::new());
        let mut alphabet = Self { ascii: [0; 128], starts, rows, classes };
        alphabet.ascii = alphabet.classify(u128::MAX, &masks)?;
        if alphabet.starts.len() > 1 && alphabet.starts.len() * sets.len() > limit::WORK {
            return Err(PatternErrorKind::TooLarge(limit::CLASSES_TEXT));
        }
        for at in 0..alphabet.starts.len() {
            let start = (alphabet.starts[at] & 0xffff_ffff) as u32;
            for number in 0..sets.len() {
                masks[number] = u128::from(sets[number].mask_at(start));
            }
            // No string holds a surrogate.
            let row = alphabet.classify(u128::from(ALL & !CS), &masks)?;
            for category in 0..CATEGORIES {
                // Their place takes any neighbour's class.
                alphabet
                    .rows
                    .push(row[if category == SURROGATE { category - 1 } else { category }]);
            }
        }
        Ok(alphabet)
    }

    /// Whether a class lies in a set.
    pub(crate) fn holds(&self, class: u32, set: u32) -> bool {
        self.classes.get(class)[set as usize / 64] >> (set % 64) & 1 != 0
    }

    /// The class of each bit of `all`, where each set has the bits of its mask.
    fn classify(&mut self, all: u128, masks: &[u128]) -> Result<[u8; 128], PatternErrorKind> {
        // No two parts have a bit in common.
        let mut parts = Vec::new();
        parts.push(all);
        for &mask in masks {
            for at in 0..parts.len() {
                let within = parts[at] & mask;
                if within != 0 && within != parts[at] {
                    parts.push(parts[at] & !mask);
                    parts[at] = within;
                }
            }
        }
        let (mut out, mut words) = ([0; 128], Vec::new());
        for &part in &parts {
            words.clear();
            for set in 0..masks.len() {
                if set % 64 == 0 {
                    words.push(0);
                }
                if masks[set] & part != 0 {
                    words[set / 64] |= 1 << (set % 64);
                }
            }
            let (class, _) = self.classes.number(&words);
            if class as usize >= limit::CLASSES {
                return Err(PatternErrorKind::TooLarge(limit::CLASSES_TEXT));
            }
            let mut left = part;
            while left != 0 {
                out[left.trailing_zeros() as usize] = (class & 0xff) as u8;
                left &= left - 1;
            }
        }
        Ok(out)
    }

    /// Gives the classes new numbers.
    pub(crate) fn renumber(&mut self, numbers: &[u8]) {
        renumber(&mut self.ascii, numbers);
        renumber(&mut self.rows, numbers);
    }
}

fn renumber(classes: &mut [u8], numbers: &[u8]) {
    for class in classes {
        *class = numbers[usize::from(*class)];
    }
}
