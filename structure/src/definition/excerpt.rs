//! Large documents of which only those definitions are read that are asked for.
//!
//! The derives read a document of a service in every build of every user, unoptimised: to read the
//! whole of it would take longer than all that they write. Its definitions are printed a member a
//! line, in the order of their names, so that one is found by halving the text.

use super::definitions::Definitions;
use super::dialect::Dialect;
use super::document::Document;
use crate::json::{NONE, parse, parse_member};

/// What stands before a definition, and before no other line.
const INDENT: &[u8] = b"\n    \"";
/// The line that is above the first.
const DEFINITIONS: &[u8] = b"\n  \"definitions\": {";

/// Where the definitions stand in the text, and how far they have been read.
pub(crate) struct Excerpt {
    /// Of the line break before the first.
    start: usize,
    /// The key of the definition that was read last; of none at first.
    last: u32,
}

impl Definitions {
    /// A document that is laid out as the built-in ones are: sorted, a member a line, its
    /// definitions last.
    pub(crate) fn excerpt(service: &str, text: &str) -> Option<Self> {
        let start = after(text.as_bytes(), DEFINITIONS, 0)?;
        let mut head = text.get(0..start)?.to_owned();
        head.push_str("}}");
        let (mut tree, _) = parse(head);
        tree.text.clear();
        tree.text.push_str(text);
        let mut document = Document::of_tree(service, tree, Dialect::Service);
        document.service = Some(service.to_owned());
        document.excerpt = Some(Excerpt { start, last: NONE });
        let mut this = Self::empty();
        this.documents.push(document);
        Some(this)
    }
}

impl Document {
    /// The definition of that name, read if it has not been; `None` also for a document that has
    /// been read as a whole.
    pub(super) fn excerpted(&mut self, name: &str) -> Option<u32> {
        let (tree, Some(excerpt)) = (&mut self.tree, &mut self.excerpt) else { return None };
        let definitions = tree.member(0, "definitions");
        let known = tree.member(definitions, name);
        if known != NONE {
            return Some(known);
        }
        let line = find(tree.text.as_bytes(), excerpt.start, name.as_bytes())?;
        let key = parse_member(tree, definitions, excerpt.last, line)?;
        excerpt.last = key;
        Some(key + 1)
    }

    /// The names of the document and of all its definitions, read or not.
    pub(super) fn definition_names(&self) -> Vec<String> {
        let (text, mut names) = (&self.tree.text, Vec::new());
        let Some(excerpt) = &self.excerpt else { return names };
        names.push(self.name().to_owned());
        let mut at = excerpt.start;
        while let Some(from) = after(text.as_bytes(), INDENT, at) {
            at = name_end(text.as_bytes(), from);
            names.push(text.get(from..at).unwrap_or("").to_owned());
        }
        names
    }
}

/// Where the quote of a definition's name stands, found by halving.
fn find(text: &[u8], start: usize, name: &[u8]) -> Option<usize> {
    // Of the definition, the line begins in this part.
    let (mut low, mut high) = (start, text.len());
    loop {
        let mut middle = usize::midpoint(low, high);
        let mut found = after(text, INDENT, middle);
        if !matches!(found, Some(found) if found - INDENT.len() < high) {
            // No line begins in the upper half: the first of the lower one.
            middle = low;
            found = after(text, INDENT, low);
        }
        let from = found?;
        if from - INDENT.len() >= high {
            return None;
        }
        match order(text, from, name) {
            std::cmp::Ordering::Equal => return Some(from - 1),
            std::cmp::Ordering::Less => low = from,
            std::cmp::Ordering::Greater if middle == low => return None,
            std::cmp::Ordering::Greater => high = middle,
        }
    }
}

/// The order of the name that begins at a place and another.
fn order(text: &[u8], from: usize, name: &[u8]) -> std::cmp::Ordering {
    text[from..name_end(text, from)].cmp(name)
}

/// Where the name ends that begins at a place.
fn name_end(text: &[u8], from: usize) -> usize {
    let mut end = from;
    while end < text.len() && text[end] != b'"' {
        end += 1;
    }
    end
}

/// Where the first of a mark that stands behind a place ends.
fn after(text: &[u8], mark: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    while at + mark.len() <= text.len() {
        // All marks begin with a line.
        if text[at] == b'\n' && text[at..at + mark.len()] == *mark {
            return Some(at + mark.len());
        }
        at += 1;
    }
    None
}
