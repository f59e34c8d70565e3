//! The characters of a pattern under way, and what the parser remembers.

use crate::pattern::error::{PatternError, PatternErrorKind};
use crate::pattern::limit;
use crate::pattern::node::{Node, Sets};
use crate::pattern::set::Set;

use super::quote;
use super::width::Op;

/// The inline flags that the parser knows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Flags {
    /// `(?i)`: ASCII letters match either case.
    pub(super) ignore_case: bool,
    /// `(?s)`: `.` matches line terminators too.
    pub(super) dot_all: bool,
}

/// A parsed piece, and what the JDK's own study of it would find.
pub(super) struct Piece {
    pub(super) node: Node,
    pub(super) ops: Vec<Op>,
    /// Whether a `\R` stands in it, which the JDK matches in its own way when it is repeated.
    pub(super) line_break: bool,
}

impl Piece {
    /// A piece that takes no character.
    pub(super) fn assertion(node: Node) -> Self {
        Self { node, ops: Vec::new(), line_break: false }
    }

    /// A piece that takes one character.
    pub(super) fn character(node: Node) -> Self {
        Self { node, ops: vec![Op::Character], line_break: false }
    }
}

/// A pattern being read.
pub(super) struct Reader<'s> {
    source: &'s str,
    /// The pattern's code points once `\Q…\E` is resolved.
    characters: Vec<u32>,
    /// Where each code point starts in the source.
    offsets: Vec<u32>,
    pub(super) length: usize,
    pub(super) cursor: usize,
    pub(super) flags: Flags,
    pub(super) sets: Sets,
    pub(super) names: Vec<String>,
    pub(super) depth: u32,
}

impl<'s> Reader<'s> {
    pub(super) fn new(source: &'s str) -> Self {
        let (characters, offsets) = quote::resolve(source);
        Self {
            source,
            length: characters.len(),
            characters,
            offsets,
            cursor: 0,
            flags: Flags { ignore_case: false, dot_all: false },
            sets: Sets::new(),
            names: Vec::new(),
            depth: 0,
        }
    }

    /// The code point at a place; 0 past the end, as the JDK has it.
    pub(super) fn at(&self, place: usize) -> u32 {
        self.characters.get(place).copied().unwrap_or(0)
    }

    /// Whether an ASCII character stands at a place.
    pub(super) fn is(&self, place: usize, character: u8) -> bool {
        place < self.length && self.at(place) == u32::from(character)
    }

    pub(super) fn peek(&self) -> u32 {
        self.at(self.cursor)
    }

    pub(super) fn read(&mut self) -> u32 {
        let character = self.peek();
        self.cursor += 1;
        character
    }

    /// Steps over an ASCII character if it comes next.
    pub(super) fn take(&mut self, character: u8) -> bool {
        let here = self.is(self.cursor, character);
        if here {
            self.cursor += 1;
        }
        here
    }

    /// Whether a code point from `start` on lies beyond the basic plane.
    pub(super) fn supplementary_from(&self, start: usize) -> bool {
        let rest = self.characters.get(start..).unwrap_or(&[]);
        rest.iter().any(|&character| character >= 0x1_0000)
    }

    /// A set as a node, once the flags have had their say about it.
    pub(super) fn set(&mut self, set: Set, start: usize) -> Result<Node, PatternError> {
        if self.sets.len() >= limit::SETS {
            return Err(self.error(PatternErrorKind::TooLarge(limit::SETS_TEXT), start));
        }
        Ok(self.sets.node(set))
    }

    /// One literal code point.
    pub(super) fn literal(&self, code: u32) -> Set {
        let set = Set::one(code);
        if self.flags.ignore_case { set.fold_ascii() } else { set }
    }

    pub(super) fn enter(&mut self, start: usize) -> Result<(), PatternError> {
        self.depth += 1;
        if self.depth > limit::DEPTH {
            return Err(self.error(PatternErrorKind::TooLarge(limit::DEPTH_TEXT), start));
        }
        Ok(())
    }

    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// An error about the code points from `start` to the cursor, or the one at `start`.
    pub(super) fn error(&self, kind: PatternErrorKind, start: usize) -> PatternError {
        let end = self.cursor.max(start + 1);
        let from = self.offset(start);
        PatternError::new(kind, from..self.offset(end).max(from), self.source)
    }

    pub(super) fn syntax(&self, text: &'static str, start: usize) -> PatternError {
        self.error(PatternErrorKind::Syntax(text), start)
    }

    pub(super) fn unsupported(&self, what: &'static str, start: usize) -> PatternError {
        self.error(PatternErrorKind::Unsupported(what), start)
    }

    fn offset(&self, place: usize) -> usize {
        self.offsets.get(place).map_or(self.source.len(), |&offset| offset as usize)
    }
}
