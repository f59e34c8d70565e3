//! Sets of code points, without a table of categories.
//!
//! Beyond ASCII a set is a list of segments, each with the mask of the general categories that it
//! holds there. That form is closed under union, intersection and complement, and whoever runs the
//! pattern looks the category up.

use super::category::{self, ALL};

/// The first code point past Unicode.
const END: u32 = 0x11_0000;

/// A set of code points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Set {
    /// One bit for each ASCII character.
    pub(crate) ascii: u128,
    /// Where each segment starts (the first at 0x80), and the categories that are members in it.
    pub(crate) high: Vec<(u32, u32)>,
}

impl Set {
    pub(crate) fn empty() -> Self {
        Self { ascii: 0, high: vec![(0x80, 0)] }
    }

    pub(crate) fn all() -> Self {
        Self { ascii: u128::MAX, high: vec![(0x80, ALL)] }
    }

    pub(crate) fn of_categories(mask: u32) -> Self {
        Self { ascii: category::ascii(mask), high: vec![(0x80, mask)] }
    }

    pub(crate) fn of_ascii(ascii: u128) -> Self {
        Self { ascii, high: vec![(0x80, 0)] }
    }

    pub(crate) fn one(code: u32) -> Self {
        Self::range(code, code)
    }

    /// The code points from `low` to `high`, both included.
    pub(crate) fn range(low: u32, high: u32) -> Self {
        let mut set = Self::empty();
        if low > high {
            return set;
        }
        if let Ok(low) = u8::try_from(low)
            && low < 0x80
        {
            let high = u8::try_from(high).unwrap_or(0x7f).min(0x7f);
            set.ascii = category::span(low, high);
        }
        let low = low.max(0x80);
        let high = high.min(END - 1);
        if high >= low {
            set.high.clear();
            if low > 0x80 {
                set.high.push((0x80, 0));
            }
            set.high.push((low, ALL));
            if high + 1 < END {
                set.high.push((high + 1, 0));
            }
        }
        set
    }

    /// The union of several ranges, each of two code points, both included.
    pub(crate) fn ranges(ranges: &[(u32, u32)]) -> Self {
        let mut set = Self::empty();
        for &(low, high) in ranges {
            set = set.union(&Self::range(low, high));
        }
        set
    }

    pub(crate) fn union(&self, other: &Self) -> Self {
        Self { ascii: self.ascii | other.ascii, high: combine(&self.high, &other.high, false) }
    }

    pub(crate) fn intersection(&self, other: &Self) -> Self {
        Self { ascii: self.ascii & other.ascii, high: combine(&self.high, &other.high, true) }
    }

    pub(crate) fn complement(&self) -> Self {
        let mut high = self.high.clone();
        for segment in &mut high {
            segment.1 = !segment.1 & ALL;
        }
        Self { ascii: !self.ascii, high }
    }

    /// With both cases of each ASCII letter in it.
    pub(crate) fn fold_ascii(&self) -> Self {
        let upper = self.ascii & category::span(b'A', b'Z');
        let lower = self.ascii & category::span(b'a', b'z');
        Self { ascii: self.ascii | (upper << 32) | (lower >> 32), high: self.high.clone() }
    }

    /// The set as a list of numbers.
    pub(crate) fn key(&self) -> Vec<u32> {
        let mut key = Vec::with_capacity(4 + 2 * self.high.len());
        for shift in [0, 32, 64, 96] {
            key.push(u32::try_from(self.ascii >> shift & 0xffff_ffff).unwrap_or(0));
        }
        for segment in &self.high {
            key.push(segment.0);
            key.push(segment.1);
        }
        key
    }

    /// The categories that are members at a code point beyond ASCII.
    pub(crate) fn mask_at(&self, code: u32) -> u32 {
        let after = self.high.partition_point(|segment| segment.0 <= code);
        match after.checked_sub(1).and_then(|at| self.high.get(at)) {
            Some(segment) => segment.1,
            None => 0,
        }
    }

    /// Whether any code point from `low` to `high` may be a member, going by the masks alone.
    pub(crate) fn meets(&self, low: u32, high: u32, categories: u32) -> bool {
        if self.mask_at(low) & categories != 0 {
            return true;
        }
        let mut segments = self.high.iter();
        segments.any(|segment| segment.0 >= low && segment.0 <= high && segment.1 & categories != 0)
    }
}

fn combine(left: &[(u32, u32)], right: &[(u32, u32)], both: bool) -> Vec<(u32, u32)> {
    let mut out: Vec<(u32, u32)> = Vec::with_capacity(left.len() + right.len());
    let (mut l, mut r) = (0, 0);
    let (mut left_mask, mut right_mask) = (0, 0);
    loop {
        let left_start = left.get(l).map_or(END, |segment| segment.0);
        let right_start = right.get(r).map_or(END, |segment| segment.0);
        let start = left_start.min(right_start);
        if start == END {
            return out;
        }
        if left_start == start {
            left_mask = left[l].1;
            l += 1;
        }
        if right_start == start {
            right_mask = right[r].1;
            r += 1;
        }
        let mask = if both { left_mask & right_mask } else { left_mask | right_mask };
        if out.last().is_none_or(|last| last.1 != mask) {
            out.push((start, mask));
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
        assert_eq!(set.high, [(0x80, ALL), (0x91, 0)]);
        assert_eq!(Set::range(0x41, 0x5a).high, [(0x80, 0)]);
        assert_eq!(Set::range(0x100, 0x10_ffff).high, [(0x80, 0), (0x100, ALL)]);
        assert_eq!(Set::range(0, 0x10_ffff), Set::all());
    }

    #[test]
    fn algebra_keeps_segments_minimal() {
        let letters = Set::of_categories(category::L);
        assert_eq!(letters.union(&letters.complement()), Set::all());
        assert_eq!(letters.intersection(&letters.complement()), Set::empty());
        let e = Set::one(0xe9);
        assert_eq!(letters.intersection(&e).high, [(0x80, 0), (0xe9, category::L), (0xea, 0)]);
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
