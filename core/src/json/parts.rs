//! Takes JSON text apart that is known to be valid.

use alloc::borrow::Cow;

use super::error::SyntaxReason;
use super::read::Reader;

/// Calls `each` with the JSON text of every item of an array, or with the name and the JSON text
/// of every member of an object, until it answers `false`.
///
/// # Errors
///
/// What is not JSON after all.
pub(crate) fn parts(
    text: &str,
    each: &mut dyn FnMut(Option<Cow<'_, str>>, &str) -> bool,
) -> Result<(), SyntaxReason> {
    let mut reader = Reader::new(text, false);
    let (open, close) =
        if reader.scanner.peek() == Some(b'{') { (b'{', b'}') } else { (b'[', b']') };
    reader.open(open)?;
    let mut first = true;
    while reader.more(close, &mut first)? {
        let name = if open == b'{' { Some(reader.name()?) } else { None };
        reader.scanner.peek();
        let start = reader.scanner.offset();
        reader.skip_value()?;
        if !each(name, reader.scanner.between(start, reader.scanner.offset())) {
            break;
        }
    }
    Ok(())
}
