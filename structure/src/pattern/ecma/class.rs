//! `[…]`.

use crate::pattern::set::Set;
use crate::pattern::text::{Escape, Parse};

use super::Reader;

impl Reader {
    /// A class; the cursor is at its `[`.
    pub(super) fn class(&mut self) -> Parse<Set> {
        let start = self.text.cursor;
        self.text.cursor += 1;
        let negated = self.text.take(b'^');
        let mut set = Set::empty();
        while !self.text.take(b']') {
            if self.text.at_end() {
                return Err(self.text.syntax("this class is not closed by a `]`", start));
            }
            set = set.union(&self.class_part()?);
        }
        Ok(if negated { set.complement() } else { set })
    }

    /// One character, range, or escape.
    fn class_part(&mut self) -> Parse<Set> {
        let start = self.text.cursor;
        let first = self.class_atom()?;
        let after = self.text.cursor + 1;
        let last = after >= self.text.length() || self.text.is(after, b']');
        if last || !self.text.take(b'-') {
            return Ok(first.set());
        }
        let (Escape::Code(first), Escape::Code(last)) = (first, self.class_atom()?) else {
            let text = "a range's ends must be characters, not sets; write `\\-` for the character";
            return Err(self.text.syntax(text, start));
        };
        if last < first {
            return Err(self.text.syntax("this range's ends are in the wrong order", start));
        }
        Ok(Set::range(first, last))
    }

    fn class_atom(&mut self) -> Parse<Escape> {
        if self.text.letter() == b'\\' {
            return self.escape(true);
        }
        Ok(Escape::Code(self.text.read()))
    }
}
