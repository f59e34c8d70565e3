//! `\R`: a carriage return with its line feed, or one line terminator.

use crate::pattern::error::PatternError;
use crate::pattern::node::{Node, alternate, concat, look};
use crate::pattern::set::Set;

use super::reader::Reader;

/// Whether `\R` may take the carriage return and leave its line feed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Split {
    /// Where what follows needs the line feed.
    Allowed,
    /// The JDK never does when it repeats `\R`.
    Never,
}

/// The vertical white space: what `\v` matches too.
pub(super) fn vertical() -> Set {
    Set::of(&[(0x0a, 0x0d), (0x85, 0x85), (0x2028, 0x2029)], 0)
}

pub(super) fn node(
    reader: &mut Reader<'_>,
    split: Split,
    start: usize,
) -> Result<Node, PatternError> {
    let carriage_return = reader.set(Set::one(u32::from(b'\r')), start)?;
    let line_feed = reader.set(Set::one(u32::from(b'\n')), start)?;
    let pair = concat(vec![carriage_return.clone(), line_feed.clone()]);
    if split == Split::Allowed {
        let one = reader.set(vertical(), start)?;
        return Ok(alternate(vec![pair, one]));
    }
    let others = vertical().intersection(&Set::one(u32::from(b'\r')).complement());
    let others = reader.set(others, start)?;
    let alone = concat(vec![carriage_return, look(false, true, line_feed)]);
    Ok(alternate(vec![pair, alone, others]))
}
