//! Exact decimal numbers of any size.

use std::cmp::Ordering;
use std::fmt;

/// A number exactly as a document writes it, however large or fine.
///
/// ```
/// use cognito_structure::definition::Decimal;
///
/// let number = Decimal::new("-12.50e1").unwrap();
/// assert_eq!(number.to_string(), "-125");
/// assert!(number < Decimal::new("0.000000000000000000001").unwrap());
/// assert_eq!(Decimal::new("1e3"), Decimal::new("1000.0"));
/// assert_eq!(Decimal::new("12px"), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decimal {
    negative: bool,
    /// The digits less the zeros around them; empty for zero.
    digits: String,
    /// Where the point stands, counted in digits from the first: 5 is `5` and 1, 0.05 `5` and -1.
    point: i32,
}

impl Decimal {
    /// Reads a number in the grammar of JSON (RFC 8259, section 6); `None` for any other text, and
    /// for an exponent beyond ±100,000.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let mut bytes = text.as_bytes();
        let negative = bytes.first() == Some(&b'-');
        if negative {
            bytes = &bytes[1..];
        }
        let (mut digits, mut point, mut at) = (String::new(), 0_i32, 0);
        let (mut whole, mut fraction) = (0, 0);
        let mut behind = false;
        while at < bytes.len() && (bytes[at].is_ascii_digit() || (bytes[at] == b'.' && !behind)) {
            if bytes[at] == b'.' {
                behind = true;
            } else {
                if behind {
                    fraction += 1;
                } else {
                    whole += 1;
                }
                if bytes[at] != b'0' || !digits.is_empty() {
                    digits.push(char::from(bytes[at]));
                    point += i32::from(!behind);
                } else {
                    point -= i32::from(behind);
                }
            }
            at += 1;
        }
        let leading_zero = whole > 1 && bytes[0] == b'0';
        if whole == 0 || leading_zero || (behind && fraction == 0) {
            return None;
        }
        point += exponent(&bytes[at..])?;
        while digits.ends_with('0') {
            digits.pop();
        }
        let zero = digits.is_empty();
        Some(Self { negative: negative && !zero, digits, point: if zero { 0 } else { point } })
    }

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
        self.point - i32::try_from(self.digits.len()).unwrap_or(i32::MAX)
    }

    /// How many of this power of ten the number is, without its sign; `None` for zero, too.
    fn scaled(&self, scale: i32) -> Option<u128> {
        let digits: u128 = self.digits.parse().ok()?;
        let power = (self.scale() - scale).unsigned_abs();
        digits.checked_mul(10_u128.checked_pow(power)?)
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

/// The value of `e12` and the like; `None` for what is none, or too large.
fn exponent(bytes: &[u8]) -> Option<i32> {
    if bytes.is_empty() {
        return Some(0);
    }
    let mut digits = &bytes[1..];
    let negative = digits.first() == Some(&b'-');
    if negative || digits.first() == Some(&b'+') {
        digits = &digits[1..];
    }
    if !matches!(bytes[0], b'e' | b'E') || digits.is_empty() {
        return None;
    }
    let mut value = 0;
    for &digit in digits {
        if !digit.is_ascii_digit() || value > 100_000 {
            return None;
        }
        value = value * 10 + i32::from(digit - b'0');
    }
    if value > 100_000 {
        return None;
    }
    Some(if negative { -value } else { value })
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

impl fmt::Display for Decimal {
    /// Plain digits; with an exponent where more than 40 zeros would have to be added.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = i32::try_from(self.digits.len()).unwrap_or(i32::MAX);
        if self.negative {
            f.write_str("-")?;
        }
        if self.digits.is_empty() {
            return f.write_str("0");
        }
        if self.point > length.saturating_add(40) || self.point < -40 {
            return write!(f, "{}e{}", self.digits, self.point - length);
        }
        if self.point <= 0 {
            f.write_str("0.")?;
        }
        for _ in self.point..0 {
            f.write_str("0")?;
        }
        let (whole, part) =
            self.digits.split_at(self.point.clamp(0, length).unsigned_abs() as usize);
        f.write_str(whole)?;
        if !whole.is_empty() && !part.is_empty() {
            f.write_str(".")?;
        }
        f.write_str(part)?;
        for _ in length..self.point {
            f.write_str("0")?;
        }
        Ok(())
    }
}
