//! The entries of the sentence.
//!
//! Nothing marks the end of a value, so a text that looks like the start of an entry may stand in
//! one. Anchors are the fixed words of an entry, all of which must be there, and the number at the
//! front of the sentence. Every byte is looked at a fixed number of times.

use alloc::string::String;
use alloc::vec::Vec;

use super::super::constraint::ServiceConstraint;
use super::super::violation::{AT, FAILED, NULL, ServiceValue, ServiceViolation, TEXT_AT, VALUE};
use super::constraint::constraint;
use super::words_only;

/// What stands between two entries, and the start of the second.
const NEXT: &str = "; Value ";

/// The entries of a body, of which so many are announced.
pub(super) fn entries(body: &str, announced: usize) -> Vec<ServiceViolation> {
    if body.is_empty() {
        return Vec::new();
    }
    let (mut pieces, mut rest) = pieces(body);
    // What is no whole entry belongs to the last one's words, unless one is still to come.
    if pieces.len() >= announced.max(1)
        && let Some(piece) = pieces.last_mut()
    {
        piece.end = body.len();
        rest = "";
    }
    merge(&mut pieces, announced);
    let cut = pieces.len() < announced;
    let mut entries = Vec::with_capacity(pieces.len());
    for (index, piece) in pieces.iter().enumerate() {
        let text = body.get(piece.start..piece.end).unwrap_or("");
        let last = index + 1 == pieces.len() && rest.is_empty();
        entries.push(entry(if cut && last { without_start(text) } else { text }));
    }
    if !rest.is_empty() {
        entries.extend(cut_off(rest));
    }
    entries
}

/// From where to where an entry stands in the body.
struct Piece {
    start: usize,
    end: usize,
    /// Whether it tells a text, which may have entries in it.
    text: bool,
}

/// Whether a text behind `Value ` goes on as an entry does.
fn starts(behind: &str) -> bool {
    behind.starts_with('\'')
        || behind.starts_with(AT)
        || behind.strip_prefix(NULL).is_some_and(|behind| behind.starts_with(AT))
}

/// The shortest whole entries that follow each other, and what is left behind them.
fn pieces(body: &str) -> (Vec<Piece>, &str) {
    let mut pieces = Vec::new();
    let mut open = Open::at(body, 0);
    for (at, next) in body.match_indices(NEXT) {
        open.look(body, at);
        if open.whole && starts(body.get(at + next.len()..).unwrap_or("")) {
            pieces.push(Piece { start: open.start, end: at, text: open.text });
            open = Open::at(body, at + "; ".len());
        }
    }
    open.look(body, body.len());
    if open.whole {
        pieces.push(Piece { start: open.start, end: body.len(), text: open.text });
        return (pieces, "");
    }
    (pieces, body.get(open.start..).unwrap_or(""))
}

/// An entry of which the end is looked for.
struct Open {
    start: usize,
    text: bool,
    /// Up to where it was looked at.
    seen: usize,
    /// Whether the words between its value and its path were seen.
    at: bool,
    /// Whether those between its path and its constraint were.
    whole: bool,
}

impl Open {
    fn at(body: &str, start: usize) -> Open {
        let behind = body.get(start..).and_then(|piece| piece.strip_prefix(VALUE));
        let text = behind.is_some_and(|behind| behind.starts_with('\''));
        // The path of what tells no text stands at its start. What is no entry of the grammar ends
        // where one begins.
        let entry = behind.is_some_and(starts);
        Open { start, text, seen: start, at: !text, whole: !entry }
    }

    /// Looks at the text up to an offset, at which no words are cut in two.
    fn look(&mut self, body: &str, to: usize) {
        let mut seen = body.get(self.seen..to).unwrap_or("");
        self.seen = to;
        if !self.at
            && self.text
            && let Some((_, behind)) = seen.split_once(TEXT_AT)
        {
            self.at = true;
            seen = behind;
        }
        self.whole = self.whole || self.at && seen.contains(FAILED);
    }
}

/// Puts entries together until there are as many as were announced: too many are there where one
/// stood in a value.
fn merge(pieces: &mut Vec<Piece>, announced: usize) {
    let too_many = pieces.len().saturating_sub(announced.max(1));
    // Where none tells a text it was a key in a path.
    let first = pieces.iter().position(|piece| piece.text).unwrap_or(0);
    let last = (first + too_many).min(pieces.len().saturating_sub(1));
    let end = pieces.get(last).map(|piece| piece.end);
    if let Some((piece, end)) = pieces.get_mut(first).zip(end) {
        piece.end = end;
        pieces.drain(first + 1..=last);
    }
}

/// Reads a whole entry.
fn entry(piece: &str) -> ServiceViolation {
    let parts = piece.strip_prefix(VALUE).and_then(|entry| entry.rsplit_once(FAILED));
    match parts.and_then(|(head, words)| Some((value_and_path(head)?, words))) {
        Some(((value, path), words)) => {
            ServiceViolation { path: path.into(), value, constraint: constraint(words) }
        }
        None => words_only(constraint(piece)),
    }
}

fn value_and_path(head: &str) -> Option<(ServiceValue, &str)> {
    if let Some(text) = head.strip_prefix('\'') {
        let (text, path) = text.rsplit_once(TEXT_AT)?;
        return Some((ServiceValue::Printed(text.into()), path));
    }
    match head.strip_prefix(NULL) {
        Some(head) => Some((ServiceValue::Null, head.strip_prefix(AT)?)),
        None => Some((ServiceValue::Hidden, head.strip_prefix(AT)?)),
    }
}

/// What can be read of an entry that is cut off: its path, if that is whole.
fn cut_off(piece: &str) -> Option<ServiceViolation> {
    let head = piece.strip_prefix(VALUE)?;
    let (value, rest) = value_and_path(head)?;
    let (path, _) = rest.rsplit_once('\'')?;
    let constraint = ServiceConstraint::Other(String::new());
    Some(ServiceViolation { path: path.into(), value, constraint })
}

/// The last entry of a text that is cut off, without the first letters of the next one.
fn without_start(entry: &str) -> &str {
    match entry.rsplit_once(';') {
        Some((before, cut)) if cut.len() < NEXT.len() + NULL.len() + AT.len() => {
            let begun = |after: &str| after.starts_with(cut.strip_prefix(' ').unwrap_or(cut));
            if begun("Value '") || begun("Value at '") || begun("Value null at '") {
                return before;
            }
            entry
        }
        _ => entry,
    }
}
