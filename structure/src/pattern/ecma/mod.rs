//! The dialect of ECMA-262 (2024) with the `u` flag and no other.

mod atom;
mod class;
mod escape;
mod property;

use super::node::Tree;
use super::text::{Parse, Text};

/// A pattern being read.
struct Reader {
    text: Text,
}

/// Parses a pattern of the dialect.
pub(crate) fn parse(source: &str) -> Parse<(Tree, u32)> {
    let mut text = Text::of(source);
    for (offset, character) in source.char_indices() {
        text.push(character, offset);
    }
    let mut reader = Reader { text };
    let root = reader.alternatives()?;
    let text = reader.text;
    if !text.at_end() {
        let wrong = "this `)` closes no group; write `\\)` for the character";
        return Err(text.syntax(wrong, text.cursor));
    }
    Ok((text.tree, root))
}
