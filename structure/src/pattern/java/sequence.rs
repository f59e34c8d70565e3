//! Alternatives, and the pieces that follow one another.

use crate::pattern::node::{EMPTY, Node};
use crate::pattern::set::Set;
use crate::pattern::text::Parse;

use super::reader::{Piece, Reader};
use super::width::{Op, Study};

impl Reader {
    /// Everything up to the group's end or the pattern's.
    pub(super) fn alternatives(&mut self) -> Parse<Piece> {
        let first = self.sequence()?;
        if !self.text.is(self.text.cursor, b'|') {
            return Ok(first);
        }
        let mut nodes = [first.node].to_vec();
        let mut line_break = first.line_break;
        let mut study = self.study(first.ops);
        while self.text.take(b'|') {
            let branch = self.sequence()?;
            nodes.push(branch.node);
            line_break |= branch.line_break;
            study = Study::either(study, self.study(branch.ops));
        }
        self.ops.push(Op::Branch(study));
        Ok(Piece { node: self.text.tree.alternate(&nodes), ops: first.ops, line_break })
    }

    fn sequence(&mut self) -> Parse<Piece> {
        let mut nodes = Vec::new();
        let mut whole = self.assertion(EMPTY);
        while !self.text.at_end() {
            let start = self.text.cursor;
            let piece = match self.text.letter() {
                b'|' | b')' => break,
                b'(' => match self.group()? {
                    Some(piece) => piece,
                    None => continue,
                },
                b'?' | b'*' | b'+' => {
                    let text = "there is nothing here to repeat; write a `\\` before the character";
                    return Err(self.text.syntax(text, start));
                }
                _ => {
                    let atom = self.atom()?;
                    self.repeated(atom, start)?
                }
            };
            whole.line_break |= piece.line_break;
            nodes.push(piece.node);
        }
        whole.node = self.text.tree.concat(&nodes);
        Ok(whole)
    }

    /// One piece that is no group, without what repeats it.
    fn atom(&mut self) -> Parse<Piece> {
        let start = self.text.cursor;
        let set = match self.text.letter() {
            b'[' => self.class(true)?,
            b'\\' => return self.escaped_atom(),
            b'^' => {
                self.text.cursor += 1;
                return Ok(self.anchor(Node::Start));
            }
            b'$' => {
                self.text.cursor += 1;
                return Ok(self.anchor(Node::EndOfLastLine));
            }
            b'.' => {
                self.text.cursor += 1;
                if self.flags.dot_all { Set::all() } else { dot() }
            }
            // The JDK repeats the empty string when nothing stands before the brace.
            b'{' => return Ok(self.assertion(EMPTY)),
            _ => {
                let code = self.text.read();
                self.literal(code)
            }
        };
        self.character(set, start)
    }

    pub(super) fn anchor(&mut self, anchor: Node) -> Piece {
        let node = self.text.tree.add(anchor);
        self.assertion(node)
    }
}

/// What `.` matches: everything but the line terminators.
fn dot() -> Set {
    Set::of(&[(0x0a, 0x0a), (0x0d, 0x0d), (0x85, 0x85), (0x2028, 0x2029)], 0).complement()
}
