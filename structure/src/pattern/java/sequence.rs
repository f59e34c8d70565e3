//! Alternatives, and the pieces that follow one another.

use crate::pattern::error::PatternError;
use crate::pattern::node::{Node, alternate, concat};
use crate::pattern::set::Set;

use super::reader::{Piece, Reader};
use super::width::{self, Op};

impl Reader<'_> {
    /// Everything up to the group's end or the pattern's.
    pub(super) fn alternatives(&mut self) -> Result<Piece, PatternError> {
        let mut branches = vec![self.sequence()?];
        while self.take(b'|') {
            branches.push(self.sequence()?);
        }
        if branches.len() == 1
            && let Some(only) = branches.pop()
        {
            return Ok(only);
        }
        let studies = branches.iter().map(|branch| width::study(&branch.ops)).collect();
        let line_break = branches.iter().any(|branch| branch.line_break);
        let nodes = branches.into_iter().map(|branch| branch.node).collect();
        Ok(Piece { node: alternate(nodes), ops: vec![Op::Branch(studies)], line_break })
    }

    fn sequence(&mut self) -> Result<Piece, PatternError> {
        let mut nodes = Vec::new();
        let mut ops = Vec::new();
        let mut line_break = false;
        while self.cursor < self.length {
            let start = self.cursor;
            let piece = match ascii(self.peek()) {
                b'|' | b')' => break,
                b'(' => match self.group()? {
                    Some(piece) => piece,
                    None => continue,
                },
                b'?' | b'*' | b'+' => {
                    let text = "there is nothing here to repeat; write a `\\` before the character";
                    return Err(self.syntax(text, start));
                }
                _ => {
                    let atom = self.atom()?;
                    self.repeated(atom, start)?
                }
            };
            line_break |= piece.line_break;
            nodes.push(piece.node);
            ops.extend(piece.ops);
        }
        Ok(Piece { node: concat(nodes), ops, line_break })
    }

    /// One piece that is no group, without what repeats it.
    fn atom(&mut self) -> Result<Piece, PatternError> {
        let start = self.cursor;
        match ascii(self.peek()) {
            b'[' => {
                let set = self.class(true)?;
                Ok(Piece::character(self.set(set, start)?))
            }
            b'\\' => self.escaped_atom(),
            b'^' => {
                self.cursor += 1;
                Ok(Piece::assertion(Node::Start))
            }
            b'$' => {
                self.cursor += 1;
                Ok(Piece::assertion(Node::EndOfLastLine))
            }
            b'.' => {
                self.cursor += 1;
                let set = if self.flags.dot_all { Set::all() } else { dot() };
                Ok(Piece::character(self.set(set, start)?))
            }
            // The JDK repeats the empty string when nothing stands before the brace.
            b'{' => Ok(Piece::assertion(Node::Empty)),
            _ => {
                let set = self.literal(self.peek());
                self.cursor += 1;
                Ok(Piece::character(self.set(set, start)?))
            }
        }
    }
}

/// A code point as an ASCII byte; 0, which no grammar names, for all others.
pub(super) fn ascii(code: u32) -> u8 {
    u8::try_from(code).ok().filter(u8::is_ascii).unwrap_or(0)
}

/// What `.` matches: everything but the line terminators.
fn dot() -> Set {
    Set::of(&[(0x0a, 0x0a), (0x0d, 0x0d), (0x85, 0x85), (0x2028, 0x2029)], 0).complement()
}
