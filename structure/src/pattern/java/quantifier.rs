//! What repeats a piece: `?`, `*`, `+`, `{m}`, `{m,}`, `{m,n}`, and their lazy forms.

use crate::pattern::error::PatternError;
use crate::pattern::node::Node;

use super::line_break::{self, Split};
use super::reader::{Piece, Reader};
use super::sequence::ascii;
use super::width::{self, Op, Study, UNLIMITED};

/// How often a piece is to be repeated.
#[derive(Clone, Copy)]
pub(super) struct Times {
    min: i32,
    max: i32,
    /// Written `?`, or as a number that means the same.
    optional: bool,
    /// Written `*` or `+` or `{m,}`.
    open: bool,
    lazy: bool,
}

impl Reader<'_> {
    /// A single piece with what repeats it, if anything does.
    pub(super) fn repeated(&mut self, atom: Piece, start: usize) -> Result<Piece, PatternError> {
        let Some(times) = self.times(start)? else {
            return Ok(atom);
        };
        let node =
            if atom.line_break { line_break::node(self, Split::Never, start)? } else { atom.node };
        let character = matches!(atom.ops.as_slice(), [Op::Character]);
        let study = width::study(&atom.ops);
        let op = if times.optional {
            Op::Optional(study)
        } else if times.open && !times.lazy && character {
            Op::GreedyCharacters(times.min)
        } else {
            Op::Times { study, min: times.min, max: times.max }
        };
        Ok(Piece { node: repeat(node, times), ops: vec![op], line_break: atom.line_break })
    }

    /// A group with what repeats it, if anything does.
    pub(super) fn repeated_group(
        &mut self,
        group: Piece,
        start: usize,
    ) -> Result<Piece, PatternError> {
        let Some(times) = self.times(start)? else {
            return Ok(group);
        };
        let study = width::study(&group.ops);
        if times.optional {
            let node = repeat(group.node, times);
            let ops = vec![Op::Branch(vec![study, Study::NOTHING])];
            return Ok(Piece { node, ops, line_break: group.line_break });
        }
        if !study.deterministic {
            // The JDK leaves such a loop after an empty round, whatever its least number. That is
            // seen only if no empty round can be had where the loop ends.
            if times.min > 1 && group.node.may_be_empty(true) && !group.node.may_be_empty(false) {
                let what = "a group, repeated twice or more, that an anchor lets be empty";
                return Err(self.unsupported(what, start));
            }
            let node = repeat(group.node, times);
            return Ok(Piece { node, ops: vec![Op::Loop], line_break: group.line_break });
        }
        let mut node = group.node;
        if group.line_break {
            // The JDK takes the first way in which such a group matches and never another.
            if node != line_break::node(self, Split::Allowed, start)? {
                return Err(self.unsupported("a repeated group with `\\R` in it", start));
            }
            node = line_break::node(self, Split::Never, start)?;
        }
        let ops = vec![Op::Times { study, min: times.min, max: times.max }];
        Ok(Piece { node: repeat(node, times), ops, line_break: group.line_break })
    }

    fn times(&mut self, start: usize) -> Result<Option<Times>, PatternError> {
        let (min, max) = match ascii(self.peek()) {
            b'?' => (0, 1),
            b'*' => (0, UNLIMITED),
            b'+' => (1, UNLIMITED),
            b'{' => self.bounds()?,
            _ => return Ok(None),
        };
        let open = max == UNLIMITED;
        self.cursor += 1;
        let lazy = self.take(b'?');
        if !lazy && self.is(self.cursor, b'+') {
            self.cursor += 1;
            return Err(self.unsupported("a possessive quantifier", start));
        }
        Ok(Some(Times { min, max, optional: min == 0 && max == 1, open, lazy }))
    }

    /// The numbers of `{m,n}`; leaves the cursor at the closing brace.
    fn bounds(&mut self) -> Result<(i32, i32), PatternError> {
        let start = self.cursor;
        self.cursor += 1;
        if !ascii(self.peek()).is_ascii_digit() {
            let text = "a number must follow this `{`; write `\\{` for the character";
            return Err(self.syntax(text, start));
        }
        let min = self.number(start)?;
        let mut max = min;
        if self.take(b',') {
            max = if self.is(self.cursor, b'}') { UNLIMITED } else { self.number(start)? };
        }
        if !self.is(self.cursor, b'}') {
            return Err(self.syntax("this `{` is not closed by a `}`", start));
        }
        if max < min {
            return Err(self.syntax("the numbers of this range are in the wrong order", start));
        }
        Ok((min, max))
    }

    fn number(&mut self, start: usize) -> Result<i32, PatternError> {
        let mut number: i32 = 0;
        loop {
            let digit = ascii(self.peek());
            if !digit.is_ascii_digit() {
                return Ok(number);
            }
            self.cursor += 1;
            let next = number.checked_mul(10);
            match next.and_then(|next| next.checked_add(i32::from(digit - b'0'))) {
                Some(next) => number = next,
                None => return Err(self.syntax("this number is past 2147483647", start)),
            }
        }
    }
}

fn repeat(node: Node, times: Times) -> Node {
    let max = if times.max == UNLIMITED { None } else { Some(times.max.unsigned_abs()) };
    Node::Repeat { node: Box::new(node), min: times.min.unsigned_abs(), max }
}
