//! The characters of a pattern under way, and what a parser of any dialect remembers.

use super::error::{Fault, PatternErrorKind};
use super::limit;
use super::node::Tree;
use super::set::Set;
use crate::pairs::{first, number, pair, second};

/// What a parser makes.
pub(crate) type Parse<T> = Result<T, Fault>;

/// What an escape that stands for characters stands for.
pub(crate) enum Escape {
    Code(u32),
    Set(Set),
}

impl Escape {
    pub(crate) fn set(self) -> Set {
        match self {
            Self::Code(code) => Set::one(code),
            Self::Set(set) => set,
        }
    }
}

/// A pattern being read.
pub(crate) struct Text {
    characters: Vec<u32>,
    /// Where each character starts in the source.
    offsets: Vec<u32>,
    /// How many bytes the source has.
    bytes: usize,
    pub(crate) cursor: usize,
    pub(crate) tree: Tree,
    /// Pairs of where the name of a group starts, and where it ends.
    names: Vec<u64>,
    depth: u32,
}

impl Text {
    /// A text of which no character is known yet.
    pub(crate) fn of(source: &str) -> Self {
        Self {
            characters: Vec::with_capacity(source.len()),
            offsets: Vec::with_capacity(source.len()),
            bytes: source.len(),
            cursor: 0,
            tree: Tree::new(),
            names: Vec::new(),
            depth: 0,
        }
    }

    /// Adds a character, and the byte of the source at which it starts.
    pub(crate) fn push(&mut self, character: char, offset: usize) {
        self.characters.push(u32::from(character));
        self.offsets.push(number(offset));
    }

    /// How many characters there are.
    pub(crate) fn length(&self) -> usize {
        self.characters.len()
    }

    pub(crate) fn at_end(&self) -> bool {
        self.cursor >= self.characters.len()
    }

    /// The code point at a place; 0 past the end, as the JDK has it.
    pub(crate) fn at(&self, place: usize) -> u32 {
        if place < self.characters.len() { self.characters[place] } else { 0 }
    }

    /// Whether an ASCII character stands at a place.
    pub(crate) fn is(&self, place: usize, character: u8) -> bool {
        place < self.characters.len() && self.characters[place] == u32::from(character)
    }

    /// The next code point.
    pub(crate) fn peek(&self) -> u32 {
        self.at(self.cursor)
    }

    /// The next code point as an ASCII byte; 0, which no grammar names, for all others.
    pub(crate) fn letter(&self) -> u8 {
        ascii(self.peek())
    }

    pub(crate) fn read(&mut self) -> u32 {
        let character = self.peek();
        self.cursor += 1;
        character
    }

    /// Steps over an ASCII character if it comes next.
    pub(crate) fn take(&mut self, character: u8) -> bool {
        let here = self.is(self.cursor, character);
        if here {
            self.cursor += 1;
        }
        here
    }

    /// Steps over some ASCII characters if they come next.
    pub(crate) fn take_all(&mut self, text: &[u8]) -> bool {
        let start = self.cursor;
        for &character in text {
            if !self.take(character) {
                self.cursor = start;
                return false;
            }
        }
        true
    }

    /// Where an ASCII character stands next, or the text ends.
    pub(crate) fn find(&self, character: u8) -> usize {
        let mut place = self.cursor;
        while place < self.characters.len() && !self.is(place, character) {
            place += 1;
        }
        place
    }

    /// The text up to a place, and if there is a `=` in it, what stands before that.
    pub(crate) fn key_and_value(&mut self, end: usize) -> (Option<String>, String) {
        let (mut key, mut value) = (None, String::new());
        while self.cursor < end {
            match char::from_u32(self.read()) {
                Some('=') if key.is_none() => key = Some(std::mem::take(&mut value)),
                Some(character) => value.push(character),
                None => {}
            }
        }
        (key, value)
    }

    /// Some hexadecimal digits; nothing, and the cursor where one is missing, if there are fewer.
    pub(crate) fn digits(&mut self, count: usize) -> Option<u32> {
        let mut value = 0;
        for _ in 0..count {
            value = value * 16 + char::from_u32(self.peek())?.to_digit(16)?;
            self.cursor += 1;
        }
        Some(value)
    }

    /// A code point in braces, the first of which is taken. `text` says that it is missing.
    pub(crate) fn braced(&mut self, text: &'static str, start: usize) -> Parse<u32> {
        let first = self.cursor;
        let mut code = 0;
        while let Some(digit) = self.digits(1) {
            code = code * 16 + digit;
            if code > 0x10_ffff {
                return Err(self.syntax("there is no code point past 10FFFF", start));
            }
        }
        if self.cursor == first || !self.take(b'}') {
            return Err(self.syntax(text, start));
        }
        Ok(code)
    }

    /// Whether a code point from `start` on lies beyond the basic plane.
    pub(crate) fn supplementary_from(&self, start: usize) -> bool {
        for place in start..self.characters.len() {
            if self.characters[place] >= 0x1_0000 {
                return true;
            }
        }
        false
    }

    /// Keeps a group's name, which no other group may have.
    pub(crate) fn name(&mut self, from: usize, to: usize, start: usize) -> Parse<()> {
        for &known in &self.names {
            let known = &self.characters[first(known) as usize..second(known) as usize];
            if known == &self.characters[from..to] {
                return Err(self.syntax("another group has this name already", start));
            }
        }
        self.names.push(pair(number(from), number(to)));
        Ok(())
    }

    /// A set as a node.
    pub(crate) fn set(&mut self, set: Set, start: usize) -> Parse<u32> {
        if self.tree.sets.len() >= limit::SETS {
            return Err(self.fault(PatternErrorKind::TooLarge(limit::SETS_TEXT), start));
        }
        Ok(self.tree.set(set))
    }

    /// Enters a group or class.
    pub(crate) fn enter(&mut self, start: usize) -> Parse<()> {
        self.depth += 1;
        if self.depth > limit::DEPTH {
            return Err(self.fault(PatternErrorKind::TooLarge(limit::DEPTH_TEXT), start));
        }
        Ok(())
    }

    pub(crate) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// What is wrong with the characters from `start` to the cursor, or with the one at `start`.
    fn fault(&self, kind: PatternErrorKind, start: usize) -> Fault {
        let from = self.offset(start);
        let end = self.offset(if self.cursor > start { self.cursor } else { start + 1 });
        let end = if end < from { from } else { end };
        Fault { kind, range: from..end }
    }

    pub(crate) fn syntax(&self, text: &'static str, start: usize) -> Fault {
        self.fault(PatternErrorKind::Syntax(text), start)
    }

    pub(crate) fn unsupported(&self, what: &'static str, start: usize) -> Fault {
        self.fault(PatternErrorKind::Unsupported(what), start)
    }

    fn offset(&self, place: usize) -> usize {
        if place < self.offsets.len() { self.offsets[place] as usize } else { self.bytes }
    }
}

/// A code point as an ASCII byte; 0, which no grammar names, for all others.
pub(crate) fn ascii(code: u32) -> u8 {
    if code < 0x80 { (code & 0x7f) as u8 } else { 0 }
}

/// The code point whose halves in UTF-16 these are, if they are halves.
pub(crate) fn joined(first: u32, second: u32) -> Option<u32> {
    if first >> 10 == 0xd800 >> 10 && second >> 10 == 0xdc00 >> 10 {
        return Some(0x1_0000 + ((first & 0x3ff) << 10) + (second & 0x3ff));
    }
    None
}
