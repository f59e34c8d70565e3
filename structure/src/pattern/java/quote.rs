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
    let mut out = Output { characters: plain[..first].to_vec(), offsets: offsets[..first].to_vec() };
    let mut at = first + 2;
    let (mut quoted, mut begins) = (true, true);
    while at < plain.len() {
        let character = plain[at];
        let offset = offsets[at];
        let following = plain.get(at + 1).copied().unwrap_or(0);
        at += 1;
        match u8::try_from(character).ok().filter(u8::is_ascii) {
            None => out.push(character, offset),
            Some(letter) if letter.is_ascii_alphabetic() => out.push(character, offset),
            Some(digit) if digit.is_ascii_digit() => {
                // An escape that ends in a number may stand before the quotation.
                if begins {
                    for lead in *b"\\x3" {
                        out.push(u32::from(lead), offset);
                    }
                }
                out.push(character, offset);
            }
            Some(b'\\') if quoted && following == E => {
                at += 1;
                quoted = false;
            }
            Some(b'\\') if !quoted && following == Q => {
                at += 1;
                (quoted, begins) = (true, true);
                continue;
            }
            Some(b'\\') if !quoted => {
                out.push(character, offset);
                if at < plain.len() {
                    out.push(following, offsets[at]);
                    at += 1;
                }
            }
            Some(_) => {
                if quoted {
                    out.push(BACKSLASH, offset);
                }
                out.push(character, offset);
            }
        }
        begins = false;
    }
    (out.characters, out.offsets)
}

struct Output {
    characters: Vec<u32>,
    offsets: Vec<u32>,
}

impl Output {
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
