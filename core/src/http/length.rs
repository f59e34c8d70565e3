//! The length of a body as a header.
//!
//! The `http` crate allocates for each number. Those below [`KNOWN`], which almost every request of
//! the services is, stand in one static text instead.

use ::http::HeaderValue;
use bytes::Bytes;

/// The first length that the text does not have.
const KNOWN: usize = 4096;

/// The numbers from 0, each behind the other.
static NUMBERS: [u8; start(KNOWN)] = numbers();

/// The value of `Content-Length`.
pub(super) fn content_length(length: usize) -> HeaderValue {
    if length < KNOWN
        && let Some(number) = NUMBERS.get(start(length)..start(length + 1))
        && let Ok(value) = HeaderValue::from_maybe_shared(Bytes::from_static(number))
    {
        return value;
    }
    HeaderValue::from(length)
}

/// Where a number of up to four digits starts.
const fn start(number: usize) -> usize {
    match number {
        0..10 => number,
        10..100 => 10 + (number - 10) * 2,
        100..1000 => 190 + (number - 100) * 3,
        _ => 2890 + (number - 1000) * 4,
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a digit is below ten")]
const fn numbers() -> [u8; start(KNOWN)] {
    let mut text = [b'0'; start(KNOWN)];
    let mut number = 0;
    while number < KNOWN {
        let (mut rest, mut at) = (number, start(number + 1));
        while at > start(number) {
            at -= 1;
            text[at] = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        number += 1;
    }
    text
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString as _;

    #[test]
    fn every_length_is_its_number() {
        for length in (0..10_001).chain([usize::MAX]) {
            assert_eq!(super::content_length(length), length.to_string());
        }
    }
}
