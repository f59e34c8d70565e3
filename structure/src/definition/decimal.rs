//! Exact decimal numbers of any size.

use std::cmp::Ordering;
use std::fmt;

use crate::pairs::number;

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
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "tools", derive(Debug))]
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
        let bytes = text.as_bytes();
        let negative = byte_at(bytes, 0) == b'-';
        let start = usize::from(negative);
        let whole = digits_end(bytes, start);
        let mut end = whole;
        if byte_at(bytes, whole) == b'.' {
            end = digits_end(bytes, whole + 1);
            if end == whole + 1 {
                return None;
            }
        }
        if whole == start || (whole > start + 1 && bytes[start] == b'0') {
            return None;
        }
        let exponent = exponent(&bytes[end..])?;
        let (mut first, mut last) = (start, end);
        while first < end && matches!(bytes[first], b'0' | b'.') {
            first += 1;
        }
        while last > first && matches!(bytes[last - 1], b'0' | b'.') {
            last -= 1;
        }
        let mut digits = String::new();
        for &byte in &bytes[first..last] {
            if byte != b'.' {
                digits.push(char::from(byte));
            }
        }
        if digits.is_empty() {
            return Some(Self { negative: false, digits, point: 0 });
        }
        // From the first digit on, or, where zeros stand before it, back to the point.
        let point = if first < whole { signed(whole - first) } else { -signed(first - whole - 1) };
        Some(Self { negative, digits, point: point + exponent })
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

    fn written(&self) -> String {
        let mut text = String::new();
        if self.negative {
            text.push('-');
        }
        let length = signed(self.digits.len());
        if self.point > length + 40 || self.point < -40 {
            return format!("{text}{}e{}", self.digits, self.point - length);
        }
        if self.point <= 0 {
            text.push('0');
        }
        // Zero has no digit, and no point before it.
        if self.point <= 0 && length > 0 {
            text.push('.');
        }
        for _ in self.point..0 {
            text.push('0');
        }
        let mut before = self.point;
        for &digit in self.digits.as_bytes() {
            if before == 0 && self.point > 0 {
                text.push('.');
            }
            text.push(char::from(digit));
            before -= 1;
        }
        for _ in length..self.point {
            text.push('0');
        }
        text
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

/// A byte; zero past the end, which stands in no number.
fn byte_at(bytes: &[u8], at: usize) -> u8 {
    if at < bytes.len() { bytes[at] } else { 0 }
}

/// Where the digits end that begin at a place.
fn digits_end(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while byte_at(bytes, at).is_ascii_digit() {
        at += 1;
    }
    at
}

/// A length; no document is as long as to have one that does not fit.
fn signed(length: usize) -> i32 {
    number(length).cast_signed()
}

/// The value of `e12` and the like; `None` for what is none, or too large.
fn exponent(bytes: &[u8]) -> Option<i32> {
    if bytes.is_empty() {
        return Some(0);
    }
    let sign = byte_at(bytes, 1);
    let mut at = if matches!(sign, b'+' | b'-') { 2 } else { 1 };
    if !matches!(bytes[0], b'e' | b'E') || at >= bytes.len() {
        return None;
    }
    let mut value = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() || value > 100_000 {
            return None;
        }
        value = value * 10 + i32::from(bytes[at] - b'0');
        at += 1;
    }
    if value > 100_000 {
        return None;
    }
    Some(if sign == b'-' { -value } else { value })
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
        f.write_str(&self.written())
    }
}
