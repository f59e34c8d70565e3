//! The characters of a pattern under way, and what the parser remembers.

use crate::pattern::error::{PatternError, PatternErrorKind};
use crate::pattern::limit;
use crate::pattern::node::{Node, Sets};
use crate::pattern::set::Set;

/// A pattern being read.
pub(super) struct Reader<'s> {
    pub(super) source: &'s str,
    /// The byte at which the next character starts.
    pub(super) cursor: usize,
    pub(super) sets: Sets,
    pub(super) names: Vec<String>,
    pub(super) depth: u32,
}

impl<'s> Reader<'s> {
    pub(super) fn new(source: &'s str) -> Self {
        Self { source, cursor: 0, sets: Sets::new(), names: Vec::new(), depth: 0 }
    }

    pub(super) fn rest(&self) -> &'s str {
        self.source.get(self.cursor..).unwrap_or("")
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn read(&mut self) -> Option<char> {
        let character = self.peek()?;
        self.cursor += character.len_utf8();
        Some(character)
    }

    /// Steps over some text if it comes next.
    pub(super) fn take(&mut self, text: &str) -> bool {
        let here = self.rest().starts_with(text);
        if here {
            self.cursor += text.len();
        }
        here
    }

    pub(super) fn set(&mut self, set: Set, start: usize) -> Result<Node, PatternError> {
        if self.sets.len() >= limit::SETS {
            return Err(self.error(PatternErrorKind::TooLarge(limit::SETS_TEXT), start));
        }
        Ok(self.sets.node(set))
    }

    /// A decimal number, held at `u32::MAX` when it is larger; nothing if no digit comes next.
    pub(super) fn number(&mut self) -> Option<u32> {
        let mut number: Option<u32> = None;
        while let Some(digit) = self.peek().and_then(|next| next.to_digit(10)) {
            self.cursor += 1;
            number = Some(number.unwrap_or(0).saturating_mul(10).saturating_add(digit));
        }
        number
    }

    /// An error about the text from `start` to the cursor, or the character at `start`.
    pub(super) fn error(&self, kind: PatternErrorKind, start: usize) -> PatternError {
        let first = self.source.get(start..).and_then(|rest| rest.chars().next());
        let end = self.cursor.max(start + first.map_or(0, char::len_utf8));
        PatternError::new(kind, start..end, self.source)
    }

    pub(super) fn syntax(&self, text: &'static str, start: usize) -> PatternError {
        self.error(PatternErrorKind::Syntax(text), start)
    }

    pub(super) fn unsupported(&self, what: &'static str, start: usize) -> PatternError {
        self.error(PatternErrorKind::Unsupported(what), start)
    }
}
