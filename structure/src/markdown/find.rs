//! Bytes among text. (The library's searches are many times as much code to compile, which every
//! user's build pays for.)

/// Where the first of an ASCII character stands.
pub(super) fn find(text: &str, wanted: u8) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == wanted {
            return Some(at);
        }
        at += 1;
    }
    None
}
