//! What repeats a piece: `?`, `*`, `+`, `{m}`, `{m,}`, `{m,n}`, and their lazy forms.

use crate::pattern::node::Node;
use crate::pattern::text::Parse;

use super::reader::{Piece, Reader};
use super::width::{Op, Study, UNLIMITED};

/// How often a piece is to be repeated.
#[derive(Clone, Copy)]
pub(super) struct Times {
    min: i32,
    max: i32,
    lazy: bool,
}

impl Times {
    /// Written `?`, or as a number that means the same.
    fn optional(&self) -> bool {
        self.min == 0 && self.max == 1
    }
}

impl Reader {
    /// A single piece with what repeats it, if anything does.
    pub(super) fn repeated(&mut self, mut piece: Piece, start: usize) -> Parse<Piece> {
        let Some(times) = self.times(start)? else {
            return Ok(piece);
        };
        if piece.line_break {
            piece.node = self.repeated_line_break(start)?;
        }
        let character = matches!(self.ops[piece.ops..], [Op::Width { min: 1, max: 1 }]);
        let study = self.study(piece.ops);
        let op = if times.optional() {
            Op::Optional(study)
        } else if times.max == UNLIMITED && !times.lazy && character {
            Op::GreedyCharacters(times.min)
        } else {
            Op::Times { study, min: times.min, max: times.max }
        };
        Ok(self.repeat(piece, times, op))
    }

    /// A group with what repeats it, if anything does.
    pub(super) fn repeated_group(&mut self, mut group: Piece, start: usize) -> Parse<Piece> {
        let Some(times) = self.times(start)? else {
            return Ok(group);
        };
        let study = self.study(group.ops);
        if times.optional() {
            return Ok(self.repeat(group, times, Op::Branch(Study::either(study, Study::NOTHING))));
        }
        if !study.deterministic {
            // The JDK leaves such a loop after an empty round, whatever its least number. That is
            // seen only if no empty round can be had where the loop ends.
            let tree = &self.text.tree;
            let by_anchors = tree.may_be_empty(group.node, true);
            if times.min > 1 && by_anchors && !tree.may_be_empty(group.node, false) {
                let what = "a group, repeated twice or more, that an anchor lets be empty";
                return Err(self.text.unsupported(what, start));
            }
            return Ok(self.repeat(group, times, Op::Loop));
        }
        if group.line_break {
            // The JDK takes the first way in which such a group matches and never another.
            if !matches!(self.line_break, Some(node) if node == group.node) {
                return Err(self.text.unsupported("a repeated group with `\\R` in it", start));
            }
            group.node = self.repeated_line_break(start)?;
        }
        Ok(self.repeat(group, times, Op::Times { study, min: times.min, max: times.max }))
    }

    /// The piece so many times, which the JDK studies by `op`.
    fn repeat(&mut self, mut piece: Piece, times: Times, op: Op) -> Piece {
        let max = if times.max == UNLIMITED { None } else { Some(times.max.unsigned_abs()) };
        let min = times.min.unsigned_abs();
        piece.node = self.text.tree.add(Node::Repeat { node: piece.node, min, max });
        self.ops.push(op);
        piece
    }

    fn times(&mut self, start: usize) -> Parse<Option<Times>> {
        let (min, max) = match self.text.letter() {
            b'?' => (0, 1),
            b'*' => (0, UNLIMITED),
            b'+' => (1, UNLIMITED),
            b'{' => self.bounds()?,
            _ => return Ok(None),
        };
        self.text.cursor += 1;
        let lazy = self.text.take(b'?');
        if !lazy && self.text.is(self.text.cursor, b'+') {
            self.text.cursor += 1;
            return Err(self.text.unsupported("a possessive quantifier", start));
        }
        Ok(Some(Times { min, max, lazy }))
    }

    /// The numbers of `{m,n}`; leaves the cursor at the closing brace.
    fn bounds(&mut self) -> Parse<(i32, i32)> {
        let start = self.text.cursor;
        self.text.cursor += 1;
        if !self.text.letter().is_ascii_digit() {
            let text = "a number must follow this `{`; write `\\{` for the character";
            return Err(self.text.syntax(text, start));
        }
        let min = self.number(start)?;
        let mut max = min;
        if self.text.take(b',') {
            max =
                if self.text.is(self.text.cursor, b'}') { UNLIMITED } else { self.number(start)? };
        }
        if !self.text.is(self.text.cursor, b'}') {
            return Err(self.text.syntax("this `{` is not closed by a `}`", start));
        }
        if max < min {
            return Err(self
                .text
                .syntax("the numbers of this range are in the wrong order", start));
        }
        Ok((min, max))
    }

    fn number(&mut self, start: usize) -> Parse<i32> {
        let mut number: i32 = 0;
        loop {
            let digit = self.text.letter();
            if !digit.is_ascii_digit() {
                return Ok(number);
            }
            self.text.cursor += 1;
            let digit = i32::from(digit - b'0');
            if number > (i32::MAX - digit) / 10 {
                return Err(self.text.syntax("this number is past 2147483647", start));
            }
            number = number * 10 + digit;
        }
    }
}
