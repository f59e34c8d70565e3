//! JSON text with a line for each member and item, indented by two spaces.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{Display, Write as _};

use crate::json::write::string;

/// The text that is being written. It is for the caller to open, to name and to close in a
/// sensible order.
#[derive(Default)]
pub(super) struct Writer {
    out: String,
    depth: usize,
    /// Whether nothing stands in the innermost object or array yet.
    empty: bool,
    /// What is to stand in the member `cognito` of the objects that are open, in the order of
    /// their depths.
    notes: Vec<Note>,
}

/// A member of `cognito`: of an object at this depth, with this key and this JSON.
struct Note {
    depth: usize,
    key: &'static str,
    json: String,
}

impl Writer {
    /// A writer of the JSON that a note of the innermost object has.
    #[inline]
    pub(super) fn of_note(&self) -> Writer {
        Writer { depth: self.depth + 1, ..Writer::default() }
    }

    /// A note of the innermost object, which is written when that is closed.
    #[inline]
    pub(super) fn note(&mut self, key: &'static str, json: String) {
        self.notes.push(Note { depth: self.depth, key, json });
    }

    /// A note that is a text.
    #[inline]
    pub(super) fn text_note(&mut self, key: &'static str, text: &str) {
        let mut json = String::new();
        string(text, &mut json);
        self.note(key, json);
    }

    /// Opens an object or an array.
    #[inline]
    pub(super) fn open(&mut self, bracket: char) {
        self.out.push(bracket);
        self.depth += 1;
        self.empty = true;
    }

    /// Closes the innermost object or array, of which the notes come last.
    #[inline]
    pub(super) fn close(&mut self, bracket: char) {
        let depth = self.depth;
        if let Some(first) = self.notes.iter().position(|note| note.depth == depth) {
            let notes = self.notes.split_off(first);
            self.key("cognito");
            self.open('{');
            for note in notes {
                self.key(note.key);
                self.out.push_str(&note.json);
            }
            self.end('}');
        }
        self.end(bracket);
    }

    #[inline]
    fn end(&mut self, bracket: char) {
        self.depth = self.depth.saturating_sub(1);
        if !self.empty {
            self.line();
        }
        self.out.push(bracket);
        self.empty = false;
    }

    /// The name of a member, whose value is to follow.
    #[inline]
    pub(super) fn key(&mut self, key: &str) {
        self.next();
        string(key, &mut self.out);
        self.out.push_str(": ");
    }

    /// A member with a text.
    #[inline]
    pub(super) fn text(&mut self, key: &str, text: &str) {
        self.key(key);
        string(text, &mut self.out);
    }

    /// A member with what is written in JSON as it is displayed: a number, a boolean.
    #[inline]
    pub(super) fn plain(&mut self, key: &str, value: &dyn Display) {
        self.key(key);
        // Writing to a string cannot fail.
        let _ = write!(self.out, "{value}");
    }

    /// A member with a list of texts.
    #[inline]
    pub(super) fn texts(&mut self, key: &str, texts: &[&str]) {
        self.key(key);
        self.open('[');
        for text in texts {
            self.next();
            string(text, &mut self.out);
        }
        self.close(']');
    }

    /// The text.
    #[inline]
    pub(super) fn finish(self) -> String {
        self.out
    }

    /// The place of the next member or item.
    #[inline]
    fn next(&mut self) {
        if !self.empty {
            self.out.push(',');
        }
        self.empty = false;
        self.line();
    }

    #[inline]
    fn line(&mut self) {
        self.out.push('\n');
        for _ in 0..self.depth {
            self.out.push_str("  ");
        }
    }
}
