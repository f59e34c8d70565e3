//! Exact decimal numbers of any size.

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
#[cfg_attr(feature = "definition-files", derive(Clone, PartialEq, Eq))]
#[cfg_attr(feature = "tools", derive(Debug))]
pub struct Decimal {
    pub(super) negative: bool,
    /// The digits less the zeros around them; empty for zero.
    pub(super) digits: String,
    /// Where the point stands, counted in digits from the first: 5 is `5` and 1, 0.05 `5` and -1.
    pub(super) point: i32,
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
pub(super) fn signed(length: usize) -> i32 {
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

impl fmt::Display for Decimal {
    /// Plain digits; with an exponent where more than 40 zeros would have to be added.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written())
    }
}
