//! What a backslash begins.

use crate::pattern::error::PatternError;
use crate::pattern::node::Node;
use crate::pattern::set::Set;

use super::line_break::{self, Split};
use super::reader::{Piece, Reader};
use super::sequence::ascii;
use super::width::Op;

/// An escape that stands for characters.
pub(super) enum Escape {
    Code(u32),
    Set(Set),
}

/// Where an escape stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Outside,
    InClass,
    /// At an end of a range, where the JDK takes `\v` for one character.
    InRange,
}

impl Reader<'_> {
    /// An escape outside a class; the cursor is at the backslash.
    pub(super) fn escaped_atom(&mut self) -> Result<Piece, PatternError> {
        let start = self.cursor;
        let letter = if start + 1 < self.length { ascii(self.at(start + 1)) } else { 0 };
        let assertion = match letter {
            b'A' | b'G' => Node::Start,
            b'z' => Node::End,
            b'Z' => Node::EndOfLastLine,
            b'R' => {
                self.cursor += 2;
                let node = line_break::node(self, Split::Allowed, start)?;
                return Ok(Piece { node, ops: vec![Op::LineBreak], line_break: true });
            }
            _ => return self.escaped_character(start),
        };
        self.cursor += 2;
        Ok(Piece::assertion(assertion))
    }

    fn escaped_character(&mut self, start: usize) -> Result<Piece, PatternError> {
        let set = match self.escape(Place::Outside)? {
            Escape::Set(set) => set,
            Escape::Code(code) => self.literal(code),
        };
        Ok(Piece::character(self.set(set, start)?))
    }

    /// An escape that stands for characters; the cursor is at the backslash.
    pub(super) fn escape(&mut self, place: Place) -> Result<Escape, PatternError> {
        let start = self.cursor;
        if start + 1 >= self.length {
            return Err(self.syntax("nothing follows this backslash", start));
        }
        let code = self.at(start + 1);
        self.cursor += 2;
        let letter = ascii(code);
        let code = match letter {
            b'p' | b'P' if place != Place::InRange => {
                return Ok(Escape::Set(self.property(letter == b'P', start)?));
            }
            b'v' if place == Place::InRange => 0x0b,
            b'a' => 0x07,
            b'e' => 0x1b,
            b'f' => 0x0c,
            b'n' => 0x0a,
            b'r' => 0x0d,
            b't' => 0x09,
            b'0' => self.octal(start)?,
            b'c' => self.control(start)?,
            b'u' => self.unicode(start)?,
            b'x' => self.hexadecimal(start)?,
            _ if letter.is_ascii_alphanumeric() => {
                if let Some(set) = named_set(letter) {
                    return Ok(Escape::Set(set));
                }
                return Err(self.refused(letter, place, start));
            }
            _ => code,
        };
        Ok(Escape::Code(code))
    }

    /// Why a letter or digit after a backslash is refused.
    fn refused(&self, letter: u8, place: Place, start: usize) -> PatternError {
        match letter {
            b'N' => return self.unsupported("a character by its name", start),
            _ if place != Place::Outside => {}
            b'1'..=b'9' | b'k' => return self.unsupported("back references", start),
            b'b' | b'B' => return self.unsupported("a word boundary", start),
            b'X' => return self.unsupported("a grapheme cluster", start),
            _ => {}
        }
        self.syntax("this escape means nothing here; write the character without the `\\`", start)
    }

    fn octal(&mut self, start: usize) -> Result<u32, PatternError> {
        let mut value = 0;
        let mut digits = 0;
        while digits < 3 {
            let digit = ascii(self.peek());
            if !(b'0'..=b'7').contains(&digit) || (digits == 2 && value > 0o37) {
                break;
            }
            value = value * 8 + u32::from(digit - b'0');
            digits += 1;
            self.cursor += 1;
        }
        if digits == 0 {
            return Err(self.syntax("an octal digit must follow `\\0`", start));
        }
        Ok(value)
    }

    fn control(&mut self, start: usize) -> Result<u32, PatternError> {
        if self.cursor >= self.length {
            return Err(self.syntax("a character must follow `\\c`", start));
        }
        Ok(self.read() ^ 64)
    }

    fn hexadecimal(&mut self, start: usize) -> Result<u32, PatternError> {
        if !self.take(b'{') {
            let text = "two hexadecimal digits, or some in braces, must follow `\\x`";
            return self.digits(2).ok_or_else(|| self.syntax(text, start));
        }
        let mut code = 0;
        let mut digits = 0;
        while let Some(digit) = hexadecimal_digit(self.peek()) {
            self.cursor += 1;
            digits += 1;
            code = code * 16 + digit;
            if code > 0x10_ffff {
                return Err(self.syntax("there is no code point past 10FFFF", start));
            }
        }
        if digits == 0 || !self.take(b'}') {
            let text = "hexadecimal digits and a `}` must follow `\\x{`";
            return Err(self.syntax(text, start));
        }
        Ok(code)
    }

    /// `\uXXXX`, or two of them that are the halves of one code point.
    fn unicode(&mut self, start: usize) -> Result<u32, PatternError> {
        let text = "four hexadecimal digits must follow `\\u`";
        let first = self.digits(4).ok_or_else(|| self.syntax(text, start))?;
        let after = self.cursor;
        if (0xd800..0xdc00).contains(&first) && self.take(b'\\') && self.take(b'u') {
            let second = self.digits(4).ok_or_else(|| self.syntax(text, after))?;
            if (0xdc00..0xe000).contains(&second) {
                return Ok(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00));
            }
        }
        self.cursor = after;
        Ok(first)
    }

    fn digits(&mut self, count: usize) -> Option<u32> {
        let mut value = 0;
        for _ in 0..count {
            value = value * 16 + hexadecimal_digit(self.peek())?;
            self.cursor += 1;
        }
        Some(value)
    }
}

fn hexadecimal_digit(code: u32) -> Option<u32> {
    char::from_u32(code)?.to_digit(16)
}

/// The sets that one letter names.
fn named_set(letter: u8) -> Option<Set> {
    let ranges: &[(u32, u32)] = match letter.to_ascii_lowercase() {
        b'd' => &[(0x30, 0x39)],
        b's' => &[(0x09, 0x0d), (0x20, 0x20)],
        b'w' => &[(0x30, 0x39), (0x41, 0x5a), (0x5f, 0x5f), (0x61, 0x7a)],
        b'h' => &HORIZONTAL,
        b'v' => &VERTICAL,
        _ => return None,
    };
    let set = Set::of(ranges, 0);
    Some(if letter.is_ascii_uppercase() { set.complement() } else { set })
}

const HORIZONTAL: [(u32, u32); 9] = [
    (0x09, 0x09),
    (0x20, 0x20),
    (0xa0, 0xa0),
    (0x1680, 0x1680),
    (0x180e, 0x180e),
    (0x2000, 0x200a),
    (0x202f, 0x202f),
    (0x205f, 0x205f),
    (0x3000, 0x3000),
];

pub(super) const VERTICAL: [(u32, u32); 3] = [(0x0a, 0x0d), (0x85, 0x85), (0x2028, 0x2029)];
