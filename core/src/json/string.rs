//! Which bytes of a string need an escape.

/// Whether a byte of UTF-8 text must be escaped in a JSON string (RFC 8259, section 7).
fn special(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

/// How many bytes at the start of a text need no escape.
///
/// The blocks are folded, not searched: a loop that can leave in the middle is not vectorised,
/// and ten times slower on long text.
pub(crate) fn plain_prefix(bytes: &[u8]) -> usize {
    let (blocks, _) = bytes.as_chunks::<64>();
    let plain = blocks
        .iter()
        .take_while(|block| !block.iter().fold(false, |any, byte| any | special(*byte)))
        .count()
        * 64;
    let rest = bytes.get(plain..).unwrap_or(&[]);
    plain + rest.iter().position(|byte| special(*byte)).unwrap_or(rest.len())
}
