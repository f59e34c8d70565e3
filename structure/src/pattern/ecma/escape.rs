//! What a backslash begins.

use crate::pattern::category::ZS;
use crate::pattern::set::Set;
use crate::pattern::text::{Escape, Parse, ascii, joined};

use super::Reader;

/// What `\w` matches.
pub(super) fn word() -> Set {
    Set::of(&[(0x30, 0x39), (0x41, 0x5a), (0x5f, 0x5f), (0x61, 0x7a)], 0)
}

/// `WhiteSpace` and `LineTerminator` of ECMA-262, 12.2 and 12.3.
fn space() -> Set {
    Set::of(&[(0x09, 0x0d), (0x2028, 0x2029), (0xfeff, 0xfeff)], ZS)
}

impl Reader {
    /// An escape that stands for characters; the cursor is at the backslash.
    pub(super) fn escape(&mut self, in_class: bool) -> Parse<Escape> {
        let start = self.text.cursor;
        self.text.cursor += 1;
        if self.text.at_end() {
            return Err(self.text.syntax("nothing follows this backslash", start));
        }
        let letter = ascii(self.text.read());
        let code = match letter {
            b'd' | b'D' | b's' | b'S' | b'w' | b'W' | b'p' | b'P' => {
                return self.escaped_class(letter, start);
            }
            b'f' => 0x0c,
            b'n' => 0x0a,
            b'r' => 0x0d,
            b't' => 0x09,
            b'v' => 0x0b,
            b'b' if in_class => 0x08,
            b'-' if in_class => 0x2d,
            b'0' if !self.text.letter().is_ascii_digit() => 0,
            b'c' => {
                let control = ascii(self.text.read());
                if !control.is_ascii_alphabetic() {
                    return Err(self.text.syntax("a Latin letter must follow `\\c`", start));
                }
                u32::from(control) % 32
            }
            b'x' => self.hexadecimal(2, "two hexadecimal digits must follow `\\x`", start)?,
            b'u' => self.unicode(start)?,
            b'1'..=b'9' | b'k' if !in_class => {
                return Err(self.text.unsupported("back references", start));
            }
            b'^' | b'$' | b'\\' | b'.' | b'*' | b'+' | b'?' | b'(' | b')' | b'[' | b']' | b'{'
            | b'}' | b'|' | b'/' => u32::from(letter),
            _ => {
                let text = "this escape means nothing here; write the character without the `\\`";
                return Err(self.text.syntax(text, start));
            }
        };
        Ok(Escape::Code(code))
    }

    fn escaped_class(&mut self, letter: u8, start: usize) -> Parse<Escape> {
        let set = match letter.to_ascii_lowercase() {
            b'd' => Set::range(0x30, 0x39),
            b's' => space(),
            b'w' => word(),
            _ => self.property(start)?,
        };
        Ok(Escape::Set(if letter.is_ascii_uppercase() { set.complement() } else { set }))
    }

    /// `\uXXXX`, two of them that are the halves of one code point, or `\u{…}`.
    fn unicode(&mut self, start: usize) -> Parse<u32> {
        if self.text.take(b'{') {
            let text = "hexadecimal digits and a `}` must follow `\\u{`";
            return self.text.braced(text, start);
        }
        let text = "four hexadecimal digits, or some in braces, must follow `\\u`";
        let first = self.hexadecimal(4, text, start)?;
        let after = self.text.cursor;
        if self.text.take_all(b"\\u")
            && let Some(second) = self.text.digits(4)
            && let Some(code) = joined(first, second)
        {
            return Ok(code);
        }
        self.text.cursor = after;
        Ok(first)
    }

    fn hexadecimal(&mut self, count: usize, text: &'static str, start: usize) -> Parse<u32> {
        if let Some(value) = self.text.digits(count) {
            return Ok(value);
        }
        // The character that is no digit is what is wrong.
        self.text.cursor += 1;
        Err(self.text.syntax(text, start))
    }
}
