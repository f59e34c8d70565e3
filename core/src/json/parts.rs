//! Takes JSON text apart that is known to be valid.

use alloc::borrow::Cow;

use super::error::SyntaxReason;
use super::read::Reader;

/// An item of an array or a member of an object.
pub(crate) struct Part<'t> {
    /// The member's name.
    pub(crate) name: Option<Cow<'t, str>>,
    /// How many bytes stand before it: before the name, if it has one.
    pub(crate) start: usize,
    /// How many bytes stand before its value.
    pub(crate) value_start: usize,
    /// The JSON text of its value.
    pub(crate) value: &'t str,
}

/// Calls `each` with every item of an array or every member of an object, until it answers
/// `false`.
///
/// # Errors
///
/// What is not JSON after all.
pub(crate) fn parts<'t>(
    text: &'t str,
    each: &mut dyn FnMut(Part<'t>) -> bool,
) -> Result<(), SyntaxReason> {
    let mut reader = Reader::new(text, false);
    let (open, close) =
        if reader.scanner.peek() == Some(b'{') { (b'{', b'}') } else { (b'[', b']') };
    reader.open(open)?;
    let mut first = true;
    while reader.more(close, &mut first)? {
        reader.scanner.peek();
        let start = reader.scanner.offset();
        let name = if open == b'{' { Some(reader.name()?) } else { None };
        reader.scanner.peek();
        let value_start = reader.scanner.offset();
        reader.skip_value()?;
        let value = reader.scanner.between(value_start, reader.scanner.offset());
        if !each(Part { name, start, value_start, value }) {
            break;
        }
    }
    Ok(())
}
