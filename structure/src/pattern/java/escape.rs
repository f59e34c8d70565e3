//! What a backslash begins.

use crate::pattern::error::Fault;
use crate::pattern::node::Node;
use crate::pattern::set::Set;
use crate::pattern::text::{Escape, Parse, ascii, joined};

use super::reader::{Piece, Reader};
use super::width::Op;

/// Where an escape stands.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    Outside,
    InClass,
    /// At an end of a range, where the JDK takes `\v` for one character.
    InRange,
}

impl Reader {
    /// An escape outside a class; the cursor is at the backslash.
    pub(super) fn escaped_atom(&mut self) -> Parse<Piece> {
        let start = self.text.cursor;
        let anchor = match ascii(self.text.at(start + 1)) {
            b'A' | b'G' => Node::Start,
            b'z' => Node::End,
            b'Z' => Node::EndOfLastLine,
            b'R' => {
                self.text.cursor += 2;
                let node = self.line_break(start)?;
                let piece = Piece { line_break: true, ..self.assertion(node) };
                self.ops.push(Op::Width { min: 1, max: 2 });
                return Ok(piece);
            }
            _ => {
                let set = match self.escape(Place::Outside)? {
                    Escape::Set(set) => set,
                    Escape::Code(code) => self.literal(code),
                };
                return self.character(set, start);
            }
        };
        self.text.cursor += 2;
        Ok(self.anchor(anchor))
    }

    /// An escape that stands for characters; the cursor is at the backslash.
    pub(super) fn escape(&mut self, place: Place) -> Parse<Escape> {
        let start = self.text.cursor;
        if start + 1 >= self.text.length() {
            return Err(self.text.syntax("nothing follows this backslash", start));
        }
        let code = self.text.at(start + 1);
        self.text.cursor += 2;
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
            b'x' if self.text.take(b'{') => {
                let text = "hexadecimal digits and a `}` must follow `\\x{`";
                self.text.braced(text, start)?
            }
            b'x' => {
                let text = "two hexadecimal digits, or some in braces, must follow `\\x`";
                self.digits(2, text, start)?
            }
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
    fn refused(&self, letter: u8, place: Place, start: usize) -> Fault {
        match letter {
            b'N' => return self.text.unsupported("a character by its name", start),
            _ if place != Place::Outside => {}
            b'1'..=b'9' | b'k' => return self.text.unsupported("back references", start),
            b'b' | b'B' => return self.text.unsupported("a word boundary", start),
            b'X' => return self.text.unsupported("a grapheme cluster", start),
            _ => {}
        }
        self.text
            .syntax("this escape means nothing here; write the character without the `\\`", start)
    }

    fn octal(&mut self, start: usize) -> Parse<u32> {
        let mut value = 0;
        let mut digits = 0;
        while digits < 3 {
            let digit = self.text.letter();
            if !matches!(digit, b'0'..=b'7') || (digits == 2 && value > 0o37) {
                break;
            }
            value = value * 8 + u32::from(digit - b'0');
            digits += 1;
            self.text.cursor += 1;
        }
        if digits == 0 {
            return Err(self.text.syntax("an octal digit must follow `\\0`", start));
        }
        Ok(value)
    }

    fn control(&mut self, start: usize) -> Parse<u32> {
        if self.text.at_end() {
            return Err(self.text.syntax("a character must follow `\\c`", start));
        }
        Ok(self.text.read() ^ 64)
    }

    /// `\uXXXX`, or two of them that are the halves of one code point.
    fn unicode(&mut self, start: usize) -> Parse<u32> {
        let text = "four hexadecimal digits must follow `\\u`";
        let first = self.digits(4, text, start)?;
        let after = self.text.cursor;
        if first >> 10 == 0xd800 >> 10 && self.text.take_all(b"\\u") {
            let second = self.digits(4, text, after)?;
            if let Some(code) = joined(first, second) {
                return Ok(code);
            }
        }
        self.text.cursor = after;
        Ok(first)
    }

    fn digits(&mut self, count: usize, text: &'static str, start: usize) -> Parse<u32> {
        match self.text.digits(count) {
            Some(value) => Ok(value),
            None => Err(self.text.syntax(text, start)),
        }
    }
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
