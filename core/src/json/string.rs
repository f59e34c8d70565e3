//! Which bytes of a string need an escape.
//!
//! Long text is looked at in loops without an exit: one that can leave in the middle is not
//! vectorised, and several times slower.

/// Whether a byte of UTF-8 text must be escaped in a JSON string (RFC 8259, section 7).
fn special(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

/// Whether a text needs no escape at all.
#[inline]
pub(crate) fn is_plain(bytes: &[u8]) -> bool {
    if bytes.len() < 64 { is_plain_short(bytes) } else { is_plain_long(bytes) }
}

fn is_plain_long(bytes: &[u8]) -> bool {
    let (blocks, _) = bytes.as_chunks::<64>();
    let mut lows = Lows([u8::MAX; 64], [u8::MAX; 64]);
    for block in blocks {
        lows.look(block);
    }
    // The last block may overlap the one before.
    if let Some(last) = bytes.last_chunk::<64>() {
        lows.look(last);
    }
    lows.are_plain()
}

/// The least of what was looked at in each lane. With the bit of 2 turned over, the quote joins the
/// control characters at the bottom, and one minimum finds them all; another finds the backslash.
struct Lows([u8; 64], [u8; 64]);

impl Lows {
    #[inline]
    fn look(&mut self, block: &[u8; 64]) {
        let Lows(least, backslash) = self;
        for lane in 0..64 {
            least[lane] = least[lane].min(block[lane] ^ 2);
            backslash[lane] = backslash[lane].min(block[lane] ^ b'\\');
        }
    }

    #[inline]
    fn are_plain(&self) -> bool {
        let (mut least, mut backslash) = (u8::MAX, u8::MAX);
        for lane in 0..64 {
            least = least.min(self.0[lane]);
            backslash = backslash.min(self.1[lane]);
        }
        least > 0x20 && backslash != 0
    }
}

/// The same for a short text, eight bytes at a time; the last eight may overlap those before, and
/// of fewer than eight the first four may overlap the last.
fn is_plain_short(bytes: &[u8]) -> bool {
    if let Some(last) = bytes.last_chunk::<8>() {
        let (words, _) = bytes.as_chunks::<8>();
        for word in words {
            if !is_plain_word(*word) {
                return false;
            }
        }
        return is_plain_word(*last);
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
        return is_plain_number(u64::from(first) << 32 | u64::from(last));
    }
    for byte in bytes {
        if special(*byte) {
            return false;
        }
    }
    true
}

/// The same for eight bytes.
fn is_plain_word(bytes: [u8; 8]) -> bool {
    is_plain_number(u64::from_le_bytes(bytes))
}

/// The same for the bytes of a number.
fn is_plain_number(word: u64) -> bool {
    const ONES: u64 = u64::MAX / 255;
    /// The high bit of some byte is set if and only if some byte is below `limit`, at most 128.
    const fn below(word: u64, limit: u64) -> u64 {
        word.wrapping_sub(ONES * limit) & !word & (ONES * 0x80)
    }
    below(word ^ (ONES * 2), 0x21) | below(word ^ (ONES * 0x5c), 1) == 0
}

/// How many bytes at the start of a text need no escape.
pub(crate) fn plain_prefix(bytes: &[u8]) -> usize {
    let (blocks, _) = bytes.as_chunks::<64>();
    let mut plain = 0;
    for block in blocks {
        let mut any = false;
        for byte in block {
            any |= special(*byte);
        }
        if any {
            break;
        }
        plain += 64;
    }
    let (words, _) = bytes.get(plain..).unwrap_or(&[]).as_chunks::<8>();
    for word in words {
        if !is_plain_word(*word) {
            break;
        }
        plain += 8;
    }
    for byte in bytes.get(plain..).unwrap_or(&[]) {
        if special(*byte) {
            break;
        }
        plain += 1;
    }
    plain
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::{is_plain, plain_prefix, special};

    #[test]
    fn every_byte_is_told_at_every_place_of_every_length() {
        for length in (0..20).chain(60..75) {
            for place in 0..length {
                for byte in 0..=u8::MAX {
                    let mut text: Vec<u8> = (0..length).map(|_| b'a').collect();
                    text[place] = byte;
                    assert_eq!(is_plain(&text), !special(byte), "{byte} at {place} of {length}");
                    let prefix = if special(byte) { place } else { length };
                    assert_eq!(plain_prefix(&text), prefix, "{byte} at {place} of {length}");
                }
            }
        }
    }
}
