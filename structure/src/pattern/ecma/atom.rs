//! Alternatives, pieces, groups and what repeats them.

use crate::pattern::node::Node;
use crate::pattern::set::Set;
use crate::pattern::text::{Parse, ascii};

use super::Reader;

impl Reader {
    /// Everything up to the group's end or the pattern's.
    pub(super) fn alternatives(&mut self) -> Parse<u32> {
        let mut branches = [self.sequence()?].to_vec();
        while self.text.take(b'|') {
            branches.push(self.sequence()?);
        }
        Ok(self.text.tree.alternate(&branches))
    }

    fn sequence(&mut self) -> Parse<u32> {
        let mut nodes = Vec::new();
        while !self.text.at_end() {
            let node = match self.text.letter() {
                b'|' | b')' => break,
                b'^' => {
                    self.text.cursor += 1;
                    self.text.tree.add(Node::Start)
                }
                b'$' => {
                    self.text.cursor += 1;
                    self.text.tree.add(Node::End)
                }
                b'(' => self.group()?,
                b'\\' if self.text.take_all(b"\\b") => self.word_boundary(false)?,
                b'\\' if self.text.take_all(b"\\B") => self.word_boundary(true)?,
                _ => {
                    let atom = self.atom()?;
                    self.repeated(atom)?
                }
            };
            nodes.push(node);
        }
        Ok(self.text.tree.concat(&nodes))
    }

    fn atom(&mut self) -> Parse<u32> {
        let start = self.text.cursor;
        let set = match self.text.letter() {
            b'[' => self.class()?,
            b'\\' => self.escape(false)?.set(),
            b'.' => {
                self.text.cursor += 1;
                Set::of(&[(0x0a, 0x0a), (0x0d, 0x0d), (0x2028, 0x2029)], 0).complement()
            }
            b'*' | b'+' | b'?' | b'{' => {
                let text = "there is nothing here to repeat; write a `\\` before the character";
                return Err(self.text.syntax(text, start));
            }
            b']' | b'}' => {
                let text = "this bracket closes nothing; write a `\\` before the character";
                return Err(self.text.syntax(text, start));
            }
            _ => Set::one(self.text.read()),
        };
        self.text.set(set, start)
    }

    /// A group, with what repeats it; what looks around may not be repeated.
    fn group(&mut self) -> Parse<u32> {
        let start = self.text.cursor;
        self.text.enter(start)?;
        self.text.cursor += 1;
        let mut around = true;
        let (behind, negative) = if self.text.take_all(b"?=") {
            (false, false)
        } else if self.text.take_all(b"?!") {
            (false, true)
        } else if self.text.take_all(b"?<=") {
            (true, false)
        } else {
            around = self.text.take_all(b"?<!");
            (true, true)
        };
        if !around && !self.text.take_all(b"?:") {
            self.capture(start)?;
        }
        let body = self.alternatives()?;
        if !self.text.take(b')') {
            return Err(self.text.syntax("this `(` is not closed by a `)`", start));
        }
        self.text.leave();
        if around { Ok(self.text.tree.look(behind, negative, body)) } else { self.repeated(body) }
    }

    fn capture(&mut self, start: usize) -> Parse<()> {
        if self.text.take_all(b"?<") {
            return self.name(start);
        }
        if self.text.letter() == b'?' {
            return Err(self.text.syntax("this group's kind is unknown", start));
        }
        Ok(())
    }

    fn name(&mut self, start: usize) -> Parse<()> {
        let (from, to) = (self.text.cursor, self.text.find(b'>'));
        if from == to || to == self.text.length() {
            let text = "a group's name must follow `(?<`, and then `>`";
            return Err(self.text.syntax(text, start));
        }
        let mut beyond = false;
        let mut plain = !ascii(self.text.at(from)).is_ascii_digit();
        for place in from..to {
            let code = self.text.at(place);
            let letter = ascii(code);
            beyond |= code >= 0x80 || letter == b'\\';
            plain &= letter.is_ascii_alphanumeric() || letter == b'_' || letter == b'$';
        }
        if beyond {
            return Err(self.text.unsupported("a group's name beyond ASCII", start));
        }
        if !plain {
            let text = "a group's name is made as an identifier is";
            return Err(self.text.syntax(text, start));
        }
        self.text.name(from, to, start)?;
        self.text.cursor = to + 1;
        Ok(())
    }

    fn repeated(&mut self, node: u32) -> Parse<u32> {
        let start = self.text.cursor;
        let (min, max) = match self.text.letter() {
            b'?' => (0, Some(1)),
            b'*' => (0, None),
            b'+' => (1, None),
            b'{' => self.bounds(start)?,
            _ => return Ok(node),
        };
        self.text.cursor += 1;
        self.text.take(b'?');
        Ok(self.text.tree.add(Node::Repeat { node, min, max }))
    }

    /// The numbers of `{m,n}`; leaves the cursor at the closing brace.
    fn bounds(&mut self, start: usize) -> Parse<(u32, Option<u32>)> {
        self.text.cursor += 1;
        let text = "numbers and a `}` must follow this `{`; write `\\{` for the character";
        let Some(min) = self.number() else {
            return Err(self.text.syntax(text, start));
        };
        let max = if self.text.take(b',') { self.number() } else { Some(min) };
        if self.text.letter() != b'}' {
            return Err(self.text.syntax(text, start));
        }
        if let Some(max) = max
            && max < min
        {
            return Err(self
                .text
                .syntax("the numbers of this range are in the wrong order", start));
        }
        Ok((min, max))
    }

    /// A decimal number, held at `u32::MAX` when it is larger; nothing if no digit comes next.
    fn number(&mut self) -> Option<u32> {
        let first = self.text.cursor;
        let mut number: u32 = 0;
        while self.text.letter().is_ascii_digit() {
            let digit = u32::from(self.text.letter() - b'0');
            number = number.saturating_mul(10).saturating_add(digit);
            self.text.cursor += 1;
        }
        if self.text.cursor == first { None } else { Some(number) }
    }

    /// `\b` by what it means: a word character on one side and none on the other.
    fn word_boundary(&mut self, negative: bool) -> Parse<u32> {
        let word = self.text.set(super::escape::word(), self.text.cursor - 2)?;
        let tree = &mut self.text.tree;
        let (before, none_before) = (tree.look(true, false, word), tree.look(true, true, word));
        let (after, none_after) =
            (tree.look(false, !negative, word), tree.look(false, negative, word));
        let (one, other) = (tree.concat(&[before, after]), tree.concat(&[none_before, none_after]));
        Ok(tree.alternate(&[one, other]))
    }
}
