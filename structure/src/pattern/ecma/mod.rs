//! The dialect of ECMA-262 (2024) with the `u` flag and no other.

mod atom;
mod class;
mod escape;
mod property;
mod reader;

use super::error::PatternError;
use super::node::Parsed;
use reader::Reader;

/// Parses a pattern of the dialect.
pub(crate) fn parse(source: &str) -> Result<Parsed, PatternError> {
    let mut reader = Reader::new(source);
    let root = reader.alternatives()?;
    if reader.peek().is_some() {
        let at = reader.cursor;
        return Err(reader.syntax("this `)` closes no group; write `\\)` for the character", at));
    }
    Ok(Parsed { root, sets: reader.sets })
}
