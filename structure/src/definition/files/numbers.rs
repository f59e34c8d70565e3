//! Decimal numbers in their order, and as factors.

use std::cmp::Ordering;

use super::decimal::{Decimal, signed};

impl Decimal {
    /// Whether the number has no fraction.
    #[must_use]
    pub fn is_integer(&self) -> bool {
        self.point >= 0 && self.digits.len() <= self.point.unsigned_abs() as usize
    }

    /// Whether the number is above zero.
    #[must_use]
    pub fn is_positive(&self) -> bool {
        !self.negative && !self.digits.is_empty()
    }

    pub(crate) fn is_one(&self) -> bool {
        !self.negative && self.point == 1 && self.digits == "1"
    }

    pub(crate) fn is_below(&self, other: &Self) -> bool {
        matches!(self.cmp(other), Ordering::Less)
    }

    /// The least number above zero of which both are factors; `None` where its digits, or those of
    /// the two with as many decimals, are too many to count with.
    pub(crate) fn common_multiple(&self, other: &Self) -> Option<Self> {
        let (one, two) = (self.scale(), other.scale());
        let scale = if one < two { one } else { two };
        let (a, b) = (self.scaled(scale)?, other.scaled(scale)?);
        let (mut divisor, mut rest) = (a, b);
        while rest != 0 {
            (divisor, rest) = (rest, divisor % rest);
        }
        let multiple = (a / divisor).checked_mul(b)?;
        Self::new(&format!("{multiple}e{scale}"))
    }

    /// The power of ten of which the last digit counts.
    fn scale(&self) -> i32 {
        self.point - signed(self.digits.len())
    }

    /// How many of this power of ten the number is, without its sign; `None` for zero, too.
    fn scaled(&self, scale: i32) -> Option<u128> {
        if self.digits.is_empty() {
            return None;
        }
        let mut count: u128 = 0;
        for &digit in self.digits.as_bytes() {
            count = count.checked_mul(10)?.checked_add(u128::from(digit - b'0'))?;
        }
        for _ in scale..self.scale() {
            count = count.checked_mul(10)?;
        }
        Some(count)
    }

    fn magnitude(&self, other: &Self) -> Ordering {
        let point = if self.digits.is_empty() { i32::MIN } else { self.point };
        let other_point = if other.digits.is_empty() { i32::MIN } else { other.point };
        match point.cmp(&other_point) {
            Ordering::Equal => self.digits.cmp(&other.digits),
            order => order,
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => self.magnitude(other),
            (true, true) => other.magnitude(self),
        }
    }
}
