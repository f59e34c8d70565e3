//! `\Q…\E`: the JDK rewrites it before it parses, so that it works inside a class too.

/// The code points of a pattern with each quotation escaped, and where each one starts.
pub(super) fn resolve(source: &str) -> (Vec<u32>, Vec<u32>) {
    let mut plain = Vec::with_capacity(source.len());
    let mut offsets = Vec::with_capacity(source.len());
    let mut offset = 0;
    for character in source.chars() {
        plain.push(u32::from(character));
        offsets.push(offset);
        offset += u32::try_from(character.len_utf8()).unwrap_or(0);
    }
    match opening(&plain) {
        Some(at) => rewrite(&plain, &offsets, at),
        None => (plain, offsets),
    }
}

const BACKSLASH: u32 = b'\\' as u32;
const Q: u32 = b'Q' as u32;
const E: u32 = b'E' as u32;

/// Where the first `\Q` stands.
fn opening(plain: &[u32]) -> Option<usize> {
    let mut at = 0;
    while at + 1 < plain.len() {
        match (plain[at], plain[at + 1]) {
            (BACKSLASH, Q) => return Some(at),
            (BACKSLASH, _) => at += 2,
            _ => at += 1,
        }
    }
    None
}

fn rewrite(plain: &[u32], offsets: &[u32], first: usize) -> (Vec<u32>, Vec<u32>) {
    let mut out =
        Output { characters: plain[..first].to_vec(), offsets: offsets[..first].to_vec() };
    let mut at = first + 2;
    let (mut quoted, mut begins) = (true, true);
    while at < plain.len() {
        let (character, offset) = (plain[at], offsets[at]);
        let following = plain.get(at + 1).copied();
        match (character, following) {
            (BACKSLASH, Some(E)) if quoted => {
                at += 2;
                (quoted, begins) = (false, false);
                continue;
            }
            (BACKSLASH, Some(Q)) if !quoted => {
                at += 2;
                (quoted, begins) = (true, true);
                continue;
            }
            (BACKSLASH, Some(following)) if !quoted => {
                out.push(character, offset);
                out.push(following, offsets[at + 1]);
                at += 1;
            }
            _ if quoted => out.quote(character, offset, begins),
            _ => out.push(character, offset),
        }
        at += 1;
        begins = false;
    }
    (out.characters, out.offsets)
}

struct Output {
    characters: Vec<u32>,
    offsets: Vec<u32>,
}

impl Output {
    /// Adds a code point that stands for itself.
    fn quote(&mut self, character: u32, offset: u32, begins: bool) {
        match u8::try_from(character) {
            // An escape that ends in a number may stand before the quotation.
            Ok(b'0'..=b'9') if begins => {
                for lead in *b"\\x3" {
                    self.push(u32::from(lead), offset);
                }
            }
            Ok(byte) if byte.is_ascii() && !byte.is_ascii_alphanumeric() => {
                self.push(BACKSLASH, offset);
            }
            _ => {}
        }
        self.push(character, offset);
    }

    fn push(&mut self, character: u32, offset: u32) {
        self.characters.push(character);
        self.offsets.push(offset);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolved(source: &str) -> String {
        resolve(source).0.into_iter().filter_map(char::from_u32).collect()
    }

    #[test]
    fn quotations_become_escapes() {
        assert_eq!(resolved(r"a\.b"), r"a\.b");
        assert_eq!(resolved(r"\Qa.b\E.c"), r"a\.b.c");
        assert_eq!(resolved(r"[\Qa-z\E]"), r"[a\-z]");
        assert_eq!(resolved(r"\\Qa"), r"\\Qa");
        assert_eq!(resolved(r"\Q1\Q\E\Q2"), r"\x31\\Q\x32");
        assert_eq!(resolved(r"x\Q"), "x");
    }
}
