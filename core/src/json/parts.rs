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

/// The items of an array or the members of an object, one after the other.
pub(crate) struct Parts<'t> {
    reader: Reader<'t>,
    close: u8,
    first: bool,
}

impl<'t> Parts<'t> {
    /// The parts of an array or an object.
    ///
    /// # Errors
    ///
    /// That the text is neither.
    pub(crate) fn of(text: &'t str) -> Result<Parts<'t>, SyntaxReason> {
        let mut reader = Reader::new(text, false);
        let (open, close) =
            if reader.scanner.peek() == Some(b'{') { (b'{', b'}') } else { (b'[', b']') };
        reader.open(open)?;
        Ok(Parts { reader, close, first: true })
    }

    /// The next part, if there is one.
    ///
    /// # Errors
    ///
    /// What is not JSON after all.
    pub(crate) fn next(&mut self) -> Result<Option<Part<'t>>, SyntaxReason> {
        let reader = &mut self.reader;
        if !reader.more(self.close, &mut self.first)? {
            return Ok(None);
        }
        reader.scanner.peek();
        let start = reader.scanner.offset();
        let name = if self.close == b'}' { Some(reader.name()?) } else { None };
        reader.scanner.peek();
        let value_start = reader.scanner.offset();
        reader.skip_value()?;
        let value = reader.scanner.between(value_start, reader.scanner.offset());
        Ok(Some(Part { name, start, value_start, value }))
    }
}
