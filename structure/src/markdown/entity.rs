//! Character references of HTML.

use super::find::find;

/// Those that the published descriptions have, and their like.
const NAMED: [(&str, char); 8] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("ndash", '–'),
    ("mdash", '—'),
];

/// The text with its references decoded; what is none stands as it is.
pub(super) fn decode(text: &str) -> String {
    let mut decoded = String::new();
    let mut rest = text;
    while let Some(at) = find(rest, b'&') {
        decoded.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let end = find(rest, b';').unwrap_or(0);
        match character(&rest[..end]) {
            Some(character) => {
                decoded.push(character);
                rest = &rest[end + 1..];
            }
            None => decoded.push('&'),
        }
    }
    decoded.push_str(rest);
    decoded
}

fn character(name: &str) -> Option<char> {
    let mut characters = name.chars();
    if !matches!(characters.next(), Some('#')) {
        for &(known, character) in &NAMED {
            if known == name {
                return Some(character);
            }
        }
        return None;
    }
    let mut radix = 10;
    if name.starts_with("#x") || name.starts_with("#X") {
        radix = 16;
        characters.next();
    }
    let mut code = 0_u32;
    for digit in characters {
        code = code * radix + digit.to_digit(radix)?;
        if code > 0x10_ffff {
            return None;
        }
    }
    let character = char::from_u32(code)?;
    if character.is_control() { None } else { Some(character) }
}
