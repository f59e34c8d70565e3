//! Reads over a value, and holds it to JSON's grammar all the same.

use super::error::SyntaxReason;
use super::read::Reader;
use crate::path::Path;
use crate::slot::Step;

impl Reader<'_> {
    /// Reads over the next value.
    pub(super) fn skip(&mut self, path: &Path<'_>) -> Step {
        match self.skip_value() {
            Ok(()) => Step::Filled,
            Err(reason) => self.abort(reason, path),
        }
    }

    pub(super) fn skip_value(&mut self) -> Result<(), SyntaxReason> {
        match self.scanner.peek() {
            Some(b'"') => self.scanner.skip_string(),
            Some(b'-' | b'0'..=b'9') => self.scanner.number().map(drop),
            Some(b't') => self.scanner.word("true"),
            Some(b'f') => self.scanner.word("false"),
            Some(b'n') => self.scanner.word("null"),
            Some(b'[') => self.skip_items(),
            Some(b'{') => self.skip_members(),
            _ => Err(self.scanner.unexpected("a value")),
        }
    }

    fn skip_items(&mut self) -> Result<(), SyntaxReason> {
        self.open(b'[')?;
        let mut first = true;
        while self.more(b']', &mut first)? {
            self.skip_value()?;
        }
        Ok(())
    }

    fn skip_members(&mut self) -> Result<(), SyntaxReason> {
        self.open(b'{')?;
        let mut first = true;
        while self.more(b'}', &mut first)? {
            self.name()?;
            self.skip_value()?;
        }
        Ok(())
    }
}
