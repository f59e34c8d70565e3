//! `[…]`.

use crate::pattern::error::PatternError;
use crate::pattern::set::Set;

use super::escape::Escape;
use super::reader::Reader;

impl Reader<'_> {
    /// A class; the cursor is at its `[`.
    pub(super) fn class(&mut self) -> Result<Set, PatternError> {
        let start = self.cursor;
        self.cursor += 1;
        let negated = self.take("^");
        let mut set = Set::empty();
        while !self.take("]") {
            if self.peek().is_none() {
                return Err(self.syntax("this class is not closed by a `]`", start));
            }
            set = set.union(&self.class_part()?);
        }
        Ok(if negated { set.complement() } else { set })
    }

    /// One character, range, or escape.
    fn class_part(&mut self) -> Result<Set, PatternError> {
        let start = self.cursor;
        let first = self.class_atom()?;
        let more = self.rest();
        if !more.starts_with('-') || more.starts_with("-]") || more == "-" {
            return Ok(match first {
                Escape::Code(code) => Set::one(code),
                Escape::Set(set) => set,
            });
        }
        self.cursor += 1;
        let last = self.class_atom()?;
        let (Escape::Code(first), Escape::Code(last)) = (first, last) else {
            let text = "a range's ends must be characters, not sets; write `\\-` for the character";
            return Err(self.syntax(text, start));
        };
        if last < first {
            return Err(self.syntax("this range's ends are in the wrong order", start));
        }
        Ok(Set::range(first, last))
    }

    fn class_atom(&mut self) -> Result<Escape, PatternError> {
        if self.rest().starts_with('\\') {
            return self.escape(true);
        }
        Ok(match self.read() {
            Some(character) => Escape::Code(u32::from(character)),
            None => Escape::Set(Set::empty()),
        })
    }
}
