//! What a backslash begins.

use crate::pattern::category::ZS;
use crate::pattern::error::PatternError;
use crate::pattern::set::Set;

use super::reader::Reader;

/// An escape that stands for characters.
pub(super) enum Escape {
    Code(u32),
    Set(Set),
}

/// What `\w` matches.
pub(super) fn word() -> Set {
    Set::of(&[(0x30, 0x39), (0x41, 0x5a), (0x5f, 0x5f), (0x61, 0x7a)], 0)
}

/// `WhiteSpace` and `LineTerminator` of ECMA-262, 12.2 and 12.3.
fn space() -> Set {
    Set::of(&[(0x09, 0x0d), (0x2028, 0x2029), (0xfeff, 0xfeff)], ZS)
}

impl Reader<'_> {
    pub(super) fn escaped_set(&mut self) -> Result<Set, PatternError> {
        Ok(match self.escape(false)? {
            Escape::Set(set) => set,
            Escape::Code(code) => Set::one(code),
        })
    }

    /// An escape that stands for characters; the cursor is at the backslash.
    pub(super) fn escape(&mut self, in_class: bool) -> Result<Escape, PatternError> {
        let start = self.cursor;
        self.cursor += 1;
        let Some(letter) = self.read() else {
            return Err(self.syntax("nothing follows this backslash", start));
        };
        let code = match letter {
            'd' | 'D' | 's' | 'S' | 'w' | 'W' | 'p' | 'P' => {
                return self.escaped_class(letter, start).map(Escape::Set);
            }
            'f' => 0x0c,
            'n' => 0x0a,
            'r' => 0x0d,
            't' => 0x09,
            'v' => 0x0b,
            'b' if in_class => 0x08,
            '-' if in_class => 0x2d,
            '0' if !self.rest().starts_with(|next: char| next.is_ascii_digit()) => 0,
            'c' => match self.read() {
                Some(control) if control.is_ascii_alphabetic() => u32::from(control) % 32,
                _ => return Err(self.syntax("a Latin letter must follow `\\c`", start)),
            },
            'x' => {
                let text = "two hexadecimal digits must follow `\\x`";
                self.hexadecimal(2).ok_or_else(|| self.syntax(text, start))?
            }
            'u' => self.unicode(start)?,
            '1'..='9' | 'k' if !in_class => return Err(self.unsupported("back references", start)),
            '^' | '$' | '\\' | '.' | '*' | '+' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '|'
            | '/' => u32::from(letter),
            _ => {
                let text = "this escape means nothing here; write the character without the `\\`";
                return Err(self.syntax(text, start));
            }
        };
        Ok(Escape::Code(code))
    }

    fn escaped_class(&mut self, letter: char, start: usize) -> Result<Set, PatternError> {
        let set = match letter.to_ascii_lowercase() {
            'd' => Set::range(0x30, 0x39),
            's' => space(),
            'w' => word(),
            _ => self.property(start)?,
        };
        Ok(if letter.is_ascii_uppercase() { set.complement() } else { set })
    }

    /// `\uXXXX`, two of them that are the halves of one code point, or `\u{…}`.
    fn unicode(&mut self, start: usize) -> Result<u32, PatternError> {
        if self.take("{") {
            return self.braced(start);
        }
        let text = "four hexadecimal digits, or some in braces, must follow `\\u`";
        let first = self.hexadecimal(4).ok_or_else(|| self.syntax(text, start))?;
        let after = self.cursor;
        if (0xd800..0xdc00).contains(&first)
            && self.take("\\u")
            && let Some(second) = self.hexadecimal(4)
            && (0xdc00..0xe000).contains(&second)
        {
            return Ok(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00));
        }
        self.cursor = after;
        Ok(first)
    }

    fn braced(&mut self, start: usize) -> Result<u32, PatternError> {
        let mut code: u32 = 0;
        let mut any = false;
        while let Some(digit) = self.peek().and_then(|next| next.to_digit(16)) {
            self.cursor += 1;
            any = true;
            code = code * 16 + digit;
            if code > 0x10_ffff {
                return Err(self.syntax("there is no code point past 10FFFF", start));
            }
        }
        if !any || !self.take("}") {
            return Err(self.syntax("hexadecimal digits and a `}` must follow `\\u{`", start));
        }
        Ok(code)
    }

    fn hexadecimal(&mut self, count: usize) -> Option<u32> {
        let mut value = 0;
        for _ in 0..count {
            value = value * 16 + self.read()?.to_digit(16)?;
        }
        Some(value)
    }
}
