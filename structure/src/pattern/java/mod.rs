//! The dialect of `java.util.regex.Pattern`, as JDK 17 reads it.
//!
//! The parser follows the JDK's own reading of a pattern where that differs from its documentation
//! (what `&&` binds, where a `-` is literal, what a `{2}` with nothing before it repeats), because
//! a service that runs on a JDK behaves so. A test compares the two.

mod class;
mod escape;
mod group;
mod line_break;
mod property;
mod quantifier;
mod quote;
mod reader;
mod sequence;
mod surrogate;
mod width;

use super::node::Tree;
use super::text::Parse;
use reader::Reader;

/// Parses a pattern of the dialect.
pub(crate) fn parse(source: &str) -> Parse<(Tree, u32)> {
    let mut reader = Reader::new(source);
    let piece = reader.alternatives()?;
    let text = reader.text;
    if !text.at_end() {
        let wrong = "this `)` closes no group; write `\\)` for the character";
        return Err(text.syntax(wrong, text.cursor));
    }
    Ok((text.tree, piece.node))
}
