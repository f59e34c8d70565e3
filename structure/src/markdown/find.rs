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

/// Where the text begins and ends that is left without what stands around it: `inner` tells the
/// characters that remain.
pub(super) fn within(text: &str, inner: fn(char) -> bool) -> (usize, usize) {
    let (mut start, mut end, mut at) = (0, 0, 0);
    for character in text.chars() {
        let here = at;
        at += character.len_utf8();
        if inner(character) {
            if end == 0 {
                start = here;
            }
            end = at;
        }
    }
    (start, end)
}

/// A text without the white space around it.
pub(super) fn trim(text: &str) -> &str {
    let (start, end) = within(text, |character| !character.is_whitespace());
    &text[start..end]
}
