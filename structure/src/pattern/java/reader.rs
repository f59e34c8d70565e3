//! What the parser of this dialect remembers besides the text.

use crate::pattern::set::Set;
use crate::pattern::text::{Parse, Text};

use super::quote;
use super::width::{self, Op, Study};

/// The inline flags that the parser knows.
#[derive(Clone, Copy)]
pub(super) struct Flags {
    /// `(?i)`: ASCII letters match either case.
    pub(super) ignore_case: bool,
    /// `(?s)`: `.` matches line terminators too.
    pub(super) dot_all: bool,
}

/// A parsed piece.
#[derive(Clone, Copy)]
pub(super) struct Piece {
    pub(super) node: u32,
    /// Where in [`Reader::ops`] the JDK's own study of it starts.
    pub(super) ops: usize,
    /// Whether a `\R` stands in it, which the JDK matches in its own way when it is repeated.
    pub(super) line_break: bool,
}

/// A pattern being read.
pub(super) struct Reader {
    pub(super) text: Text,
    pub(super) flags: Flags,
    /// What the JDK's study of the pieces that are read, but not yet repeated, goes through.
    pub(super) ops: Vec<Op>,
    /// The node of `\R`, once there is one.
    pub(super) line_break: Option<u32>,
}

impl Reader {
    pub(super) fn new(source: &str) -> Self {
        let flags = Flags { ignore_case: false, dot_all: false };
        Self { text: quote::resolve(source), flags, ops: Vec::new(), line_break: None }
    }

    /// A piece that takes no character.
    pub(super) fn assertion(&self, node: u32) -> Piece {
        Piece { node, ops: self.ops.len(), line_break: false }
    }

    /// A piece that takes one character.
    pub(super) fn character(&mut self, set: Set, start: usize) -> Parse<Piece> {
        let node = self.text.set(set, start)?;
        let piece = self.assertion(node);
        self.ops.push(Op::Width { min: 1, max: 1 });
        Ok(piece)
    }

    /// Studies all that is read from a place in [`Reader::ops`] on, which is then forgotten.
    pub(super) fn study(&mut self, from: usize) -> Study {
        let study = width::study(&self.ops[from..]);
        self.ops.truncate(from);
        study
    }

    /// One literal code point.
    pub(super) fn literal(&self, code: u32) -> Set {
        self.folded(Set::one(code))
    }

    /// A set, once the flags have had their say about it.
    pub(super) fn folded(&self, set: Set) -> Set {
        if self.flags.ignore_case { set.fold_ascii() } else { set }
    }
}
