//! Alternatives, pieces, groups and what repeats them.

use crate::pattern::error::{PatternError, PatternErrorKind};
use crate::pattern::limit;
use crate::pattern::node::{Node, alternate, concat, look};
use crate::pattern::set::Set;

use super::reader::Reader;

impl Reader<'_> {
    /// Everything up to the group's end or the pattern's.
    pub(super) fn alternatives(&mut self) -> Result<Node, PatternError> {
        let mut branches = vec![self.sequence()?];
        while self.take("|") {
            branches.push(self.sequence()?);
        }
        Ok(alternate(branches))
    }

    fn sequence(&mut self) -> Result<Node, PatternError> {
        let mut nodes = Vec::new();
        loop {
            let start = self.cursor;
            let node = match self.peek() {
                None | Some('|' | ')') => break,
                Some('^') => {
                    self.cursor += 1;
                    Node::Start
                }
                Some('$') => {
                    self.cursor += 1;
                    Node::End
                }
                Some('(') => self.group()?,
                Some('\\') if self.take("\\b") => self.word_boundary(false, start)?,
                Some('\\') if self.take("\\B") => self.word_boundary(true, start)?,
                Some(_) => {
                    let atom = self.atom()?;
                    self.repeated(atom)?
                }
            };
            nodes.push(node);
        }
        Ok(concat(nodes))
    }

    fn atom(&mut self) -> Result<Node, PatternError> {
        let start = self.cursor;
        let set = match self.peek() {
            Some('[') => self.class()?,
            Some('\\') => self.escaped_set()?,
            Some('.') => {
                self.cursor += 1;
                Set::of(&[(0x0a, 0x0a), (0x0d, 0x0d), (0x2028, 0x2029)], 0).complement()
            }
            Some('*' | '+' | '?' | '{') => {
                let text = "there is nothing here to repeat; write a `\\` before the character";
                return Err(self.syntax(text, start));
            }
            Some(']' | '}') => {
                let text = "this bracket closes nothing; write a `\\` before the character";
                return Err(self.syntax(text, start));
            }
            _ => match self.read() {
                Some(character) => Set::one(u32::from(character)),
                None => Set::empty(),
            },
        };
        self.set(set, start)
    }

    /// A group, with what repeats it; what looks around may not be repeated.
    fn group(&mut self) -> Result<Node, PatternError> {
        let start = self.cursor;
        self.depth += 1;
        if self.depth > limit::DEPTH {
            return Err(self.error(PatternErrorKind::TooLarge(limit::DEPTH_TEXT), start));
        }
        self.cursor += 1;
        let looks = [("?=", false, false), ("?!", false, true), ("?<=", true, false)];
        let mut around = looks.into_iter().find(|look| self.take(look.0));
        if around.is_none() && self.take("?<!") {
            around = Some(("?<!", true, true));
        }
        if around.is_none() && !self.take("?:") {
            self.capture(start)?;
        }
        let body = self.alternatives()?;
        if !self.take(")") {
            return Err(self.syntax("this `(` is not closed by a `)`", start));
        }
        self.depth -= 1;
        match around {
            Some((_, behind, negative)) => Ok(look(behind, negative, body)),
            None => self.repeated(body),
        }
    }

    fn capture(&mut self, start: usize) -> Result<(), PatternError> {
        if self.take("?<") {
            return self.name(start);
        }
        if self.rest().starts_with('?') {
            return Err(self.syntax("this group's kind is unknown", start));
        }
        Ok(())
    }

    fn name(&mut self, start: usize) -> Result<(), PatternError> {
        let rest = self.rest();
        let end = rest.find('>').unwrap_or(rest.len());
        let (name, closed) = rest.split_at(end);
        if closed.is_empty() || name.is_empty() {
            return Err(self.syntax("a group's name must follow `(?<`, and then `>`", start));
        }
        let plain = |part: char| part.is_ascii_alphanumeric() || part == '_' || part == '$';
        if name.chars().any(|part| !part.is_ascii() || part == '\\') {
            return Err(self.unsupported("a group's name beyond ASCII", start));
        }
        if !name.chars().all(plain) || name.starts_with(|first: char| first.is_ascii_digit()) {
            return Err(self.syntax("a group's name is made as an identifier is", start));
        }
        if self.names.iter().any(|known| known == name) {
            return Err(self.syntax("another group has this name already", start));
        }
        self.names.push(name.to_owned());
        self.cursor += end + 1;
        Ok(())
    }

    fn repeated(&mut self, node: Node) -> Result<Node, PatternError> {
        let start = self.cursor;
        let (min, max) = match self.peek() {
            Some('?') => (0, Some(1)),
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('{') => self.bounds(start)?,
            _ => return Ok(node),
        };
        self.cursor += 1;
        self.take("?");
        Ok(Node::Repeat { node: Box::new(node), min, max })
    }

    /// The numbers of `{m,n}`; leaves the cursor at the closing brace.
    fn bounds(&mut self, start: usize) -> Result<(u32, Option<u32>), PatternError> {
        self.cursor += 1;
        let text = "numbers and a `}` must follow this `{`; write `\\{` for the character";
        let Some(min) = self.number() else {
            return Err(self.syntax(text, start));
        };
        let max = if self.take(",") { self.number() } else { Some(min) };
        if !self.rest().starts_with('}') {
            return Err(self.syntax(text, start));
        }
        if max.is_some_and(|max| max < min) {
            return Err(self.syntax("the numbers of this range are in the wrong order", start));
        }
        Ok((min, max))
    }

    /// `\b` by what it means: a word character on one side and none on the other.
    fn word_boundary(&mut self, negative: bool, start: usize) -> Result<Node, PatternError> {
        let word = self.set(super::escape::word(), start)?;
        let side = |behind, no_word| look(behind, no_word, word.clone());
        let same = |no_word| concat(vec![side(true, no_word), side(false, no_word == negative)]);
        Ok(alternate(vec![same(false), same(true)]))
    }
}
