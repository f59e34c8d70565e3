//! Sets of code points, without a table of categories.
//!
//! Beyond ASCII a set is a list of segments, each with the mask of the general categories that it
//! holds there. That form is closed under union, intersection and complement, and whoever runs the
//! pattern looks the category up.

use super::category::{self, ALL};
use crate::pairs::{first, pair, second};

/// The first code point past Unicode.
const END: u32 = 0x11_0000;

/// The first code point past ASCII.
const HIGH: u32 = 0x80;

/// A set of code points.
#[derive(Clone)]
#[cfg_attr(test, derive(Debug, PartialEq))]
pub(crate) struct Set {
    /// One bit for each ASCII character.
    pub(crate) ascii: u128,
    /// Pairs of where each segment starts (the first at 0x80), and of the categories that are
    /// members in it.
    pub(crate) high: Vec<u64>,
}

impl Set {
    pub(crate) fn empty() -> Self {
        Self::of_categories(0)
    }

    pub(crate) fn all() -> Self {
        Self::of_categories(ALL)
    }

    pub(crate) fn of_categories(mask: u32) -> Self {
        Self { ascii: category::ascii(mask), high: [pair(HIGH, mask)].to_vec() }
    }

    pub(crate) fn one(code: u32) -> Self {
        Self::range(code, code)
    }

    /// The code points from `low` to `high`, both included.
    pub(crate) fn range(low: u32, high: u32) -> Self {
        Self::of(&[(low, high)], 0)
    }

    /// Some categories, and ranges of two code points, both included.
    pub(crate) fn of(ranges: &[(u32, u32)], categories: u32) -> Self {
        let mut set = Self::of_categories(categories);
        for &(low, high) in ranges {
            if low < HIGH && low <= high {
                set.ascii |= category::span((low & 0x7f) as u8, high.min(HIGH - 1) as u8);
            }
            let (low, end) = (low.max(HIGH), high.min(END - 1) + 1);
            if low < end {
                set.high = combine(&set.high, &[pair(low, ALL), pair(end, 0)], false);
            }
        }
        set
    }

    pub(crate) fn union(&self, other: &Self) -> Self {
        Self { ascii: self.ascii | other.ascii, high: combine(&self.high, &other.high, false) }
    }

    pub(crate) fn intersection(&self, other: &Self) -> Self {
        Self { ascii: self.ascii & other.ascii, high: combine(&self.high, &other.high, true) }
    }

    pub(crate) fn complement(mut self) -> Self {
        self.ascii = !self.ascii;
        for at in 0..self.high.len() {
            self.high[at] ^= u64::from(ALL);
        }
        self
    }

    /// With both cases of each ASCII letter in it.
    pub(crate) fn fold_ascii(mut self) -> Self {
        let upper = self.ascii & category::span(b'A', b'Z');
        let lower = self.ascii & category::span(b'a', b'z');
        self.ascii |= (upper << 32) | (lower >> 32);
        self
    }

    /// The set as a list of numbers.
    pub(crate) fn key(&self) -> Vec<u64> {
        let mut key = self.high.clone();
        key.push((self.ascii & 0xffff_ffff_ffff_ffff) as u64);
        key.push((self.ascii >> 64) as u64);
        key
    }

    /// The categories that are members at a code point beyond ASCII.
    pub(crate) fn mask_at(&self, code: u32) -> u32 {
        // The segment that holds the code point is one of those from `low` on, but before `high`.
        let (mut low, mut high) = (0, self.high.len());
        while high - low > 1 {
            let middle = low.midpoint(high);
            if first(self.high[middle]) <= code {
                low = middle;
            } else {
                high = middle;
            }
        }
        second(self.high[low])
    }

    /// Whether any code point from `low` to `high` may be a member, going by the masks alone.
    pub(crate) fn meets(&self, low: u32, high: u32, categories: u32) -> bool {
        let mut meets = self.mask_at(low) & categories != 0;
        for &segment in &self.high {
            let within = first(segment) >= low && first(segment) <= high;
            meets |= within && second(segment) & categories != 0;
        }
        meets
    }
}

/// The union of two lists of segments, or what is in both.
fn combine(left: &[u64], right: &[u64], both: bool) -> Vec<u64> {
    let mut out: Vec<u64> = Vec::with_capacity(left.len() + right.len());
    let (mut l, mut r) = (0, 0);
    let (mut left_mask, mut right_mask) = (0, 0);
    let mut last = u32::MAX;
    loop {
        let left_start = if l < left.len() { first(left[l]) } else { END };
        let right_start = if r < right.len() { first(right[r]) } else { END };
        let start = left_start.min(right_start);
        if start == END {
            return out;
        }
        if left_start == start {
            left_mask = second(left[l]);
            l += 1;
        }
        if right_start == start {
            right_mask = second(right[r]);
            r += 1;
        }
        let mask = if both { left_mask & right_mask } else { left_mask | right_mask };
        if mask != last {
            out.push(pair(start, mask));
            last = mask;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_cross_the_end_of_ascii() {
        let set = Set::range(0x70, 0x90);
        assert_eq!(set.ascii, category::span(0x70, 0x7f));
        assert_eq!(set.high, [pair(0x80, ALL), pair(0x91, 0)]);
        assert_eq!(Set::range(0x41, 0x5a).high, [pair(0x80, 0)]);
        assert_eq!(Set::range(0x100, 0x10_ffff).high, [pair(0x80, 0), pair(0x100, ALL)]);
        assert_eq!(Set::range(0, 0x10_ffff), Set::all());
    }

    #[test]
    fn algebra_keeps_segments_minimal() {
        let letters = Set::of_categories(category::L);
        assert_eq!(letters.union(&letters.clone().complement()), Set::all());
        assert_eq!(letters.intersection(&letters.clone().complement()), Set::empty());
        let e = Set::one(0xe9);
        let segments = [pair(0x80, 0), pair(0xe9, category::L), pair(0xea, 0)];
        assert_eq!(letters.intersection(&e).high, segments);
        assert_eq!(e.mask_at(0xe9), ALL);
        assert_eq!(e.mask_at(0xe8), 0);
        assert!(letters.meets(0x1_0000, 0x10_ffff, ALL));
        assert!(!e.meets(0x1_0000, 0x10_ffff, ALL));
    }

    #[test]
    fn folding_adds_the_other_case() {
        let set = Set::one(u32::from(b'k')).fold_ascii();
        assert_eq!(set.ascii, 1 << b'k' | 1 << b'K');
    }
}
