//! The tokens of a JSON text (RFC 8259).

use alloc::borrow::Cow;
use alloc::string::String;

use super::error::SyntaxReason;
use super::string::plain_prefix;

/// Reads tokens from a text, front to back.
pub(crate) struct Scanner<'de> {
    text: &'de str,
    /// How many bytes are read; always a character's boundary.
    at: usize,
}

impl<'de> Scanner<'de> {
    pub(crate) fn new(text: &'de str) -> Scanner<'de> {
        Scanner { text, at: 0 }
    }

    /// How many bytes are read.
    pub(crate) fn offset(&self) -> usize {
        self.at
    }

    /// The text between two offsets.
    pub(crate) fn between(&self, start: usize, end: usize) -> &'de str {
        self.text.get(start..end).unwrap_or("")
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Takes the next byte, if it is this one.
    fn passes(&mut self, wanted: u8) -> bool {
        let there = self.byte() == Some(wanted);
        self.at += usize::from(there);
        there
    }

    /// The next byte that is no white space, not taken.
    pub(crate) fn peek(&mut self) -> Option<u8> {
        loop {
            match self.byte() {
                Some(b' ' | b'\t' | b'\n' | b'\r') => self.at += 1,
                other => return other,
            }
        }
    }

    /// Takes the next byte that is no white space, if it is this one.
    pub(crate) fn take(&mut self, wanted: u8) -> bool {
        self.peek();
        self.passes(wanted)
    }

    /// Takes this byte.
    pub(crate) fn expect(&mut self, byte: u8, what: &'static str) -> Result<(), SyntaxReason> {
        if self.take(byte) { Ok(()) } else { Err(self.unexpected(what)) }
    }

    /// Why the next byte is not what was expected.
    pub(crate) fn unexpected(&mut self, what: &'static str) -> SyntaxReason {
        match self.peek() {
            None => SyntaxReason::End,
            Some(_) => SyntaxReason::Expected(what),
        }
    }

    /// Takes this word, of which the first byte was seen.
    pub(crate) fn word(&mut self, word: &str) -> Result<(), SyntaxReason> {
        for letter in word.bytes() {
            match self.byte() {
                Some(byte) if byte == letter => self.at += 1,
                // The place to report is the first byte that differs.
                Some(_) => return Err(SyntaxReason::Expected("a value")),
                None => return Err(SyntaxReason::End),
            }
        }
        Ok(())
    }

    /// Takes a number, of which the first byte was seen, and says whether it has a fraction or an
    /// exponent.
    pub(crate) fn number(&mut self) -> Result<(&'de str, bool), SyntaxReason> {
        let start = self.at;
        self.passes(b'-');
        if !self.passes(b'0') {
            self.digits()?;
        }
        let fraction = self.passes(b'.');
        if fraction {
            self.digits()?;
        }
        let exponent = self.passes(b'e') || self.passes(b'E');
        if exponent {
            let _sign = self.passes(b'+') || self.passes(b'-');
            self.digits()?;
        }
        match self.byte() {
            // `01`, `1.2.3`, `1x`: the number goes on where it may not.
            Some(b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'.' | b'+' | b'-') => {
                Err(SyntaxReason::Number)
            }
            _ => Ok((self.between(start, self.at), fraction || exponent)),
        }
    }

    /// Takes digits, at least one.
    fn digits(&mut self) -> Result<(), SyntaxReason> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.byte() {
            self.at += 1;
        }
        match self.byte() {
            _ if self.at > start => Ok(()),
            None => Err(SyntaxReason::End),
            Some(_) => Err(SyntaxReason::Number),
        }
    }

    /// Takes a string, of which the opening quote was seen. It is borrowed where it has no
    /// escapes.
    pub(crate) fn string(&mut self) -> Result<Cow<'de, str>, SyntaxReason> {
        self.at += 1;
        let start = self.at;
        self.plain();
        if self.byte() == Some(b'"') {
            self.at += 1;
            return Ok(Cow::Borrowed(self.between(start, self.at - 1)));
        }
        let mut owned = String::from(self.between(start, self.at));
        loop {
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(Cow::Owned(owned));
                }
                Some(b'\\') => {
                    self.at += 1;
                    owned.push(self.escape()?);
                }
                Some(_) => return Err(SyntaxReason::Control),
                None => return Err(SyntaxReason::End),
            }
            let start = self.at;
            self.plain();
            owned.push_str(self.between(start, self.at));
        }
    }

    /// Takes a string without keeping it.
    pub(crate) fn skip_string(&mut self) -> Result<(), SyntaxReason> {
        self.at += 1;
        loop {
            self.plain();
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => {
                    self.at += 1;
                    self.escape()?;
                }
                Some(_) => return Err(SyntaxReason::Control),
                None => return Err(SyntaxReason::End),
            }
        }
    }

    /// Takes what needs no escape: all up to the next quote, backslash or control character. Those
    /// are ASCII, so the offset stays a character's boundary.
    fn plain(&mut self) {
        self.at += plain_prefix(self.text.as_bytes().get(self.at..).unwrap_or(&[]));
    }

    /// Takes what follows a backslash.
    fn escape(&mut self) -> Result<char, SyntaxReason> {
        let character = match self.byte() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                return self.unicode_escape();
            }
            Some(_) => return Err(SyntaxReason::Escape),
            None => return Err(SyntaxReason::End),
        };
        self.at += 1;
        Ok(character)
    }

    /// Takes what follows `\u`: four digits, and for a surrogate its partner.
    fn unicode_escape(&mut self) -> Result<char, SyntaxReason> {
        let first = self.hex()?;
        let code = match first {
            0xD800..=0xDBFF => {
                let rest = self.text.get(self.at..).unwrap_or("");
                if "\\u".starts_with(rest) {
                    self.at += rest.len();
                    return Err(SyntaxReason::End);
                }
                if !rest.starts_with("\\u") {
                    return Err(SyntaxReason::Surrogate);
                }
                self.at += 2;
                let second @ 0xDC00..=0xDFFF = self.hex()? else {
                    return Err(SyntaxReason::Surrogate);
                };
                0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)
            }
            other => other,
        };
        char::from_u32(code).ok_or(SyntaxReason::Surrogate)
    }

    /// Takes four hexadecimal digits.
    fn hex(&mut self) -> Result<u32, SyntaxReason> {
        let mut code = 0;
        for _ in 0..4 {
            let Some(byte) = self.byte() else { return Err(SyntaxReason::End) };
            let Some(digit) = char::from(byte).to_digit(16) else {
                return Err(SyntaxReason::Escape);
            };
            code = code << 4 | digit;
            self.at += 1;
        }
        Ok(code)
    }
}
