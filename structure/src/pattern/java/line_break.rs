//! `\R`: a carriage return with its line feed, or one line terminator.

use crate::pattern::set::Set;
use crate::pattern::text::Parse;

use super::escape::VERTICAL;
use super::reader::Reader;

impl Reader {
    /// A `\R`, which may take the carriage return and leave its line feed where what follows needs
    /// that. All have one node.
    pub(super) fn line_break(&mut self, start: usize) -> Parse<u32> {
        let carriage_return = self.text.set(Set::one(0x0d), start)?;
        let line_feed = self.text.set(Set::one(0x0a), start)?;
        let one = self.text.set(Set::of(&VERTICAL, 0), start)?;
        if self.line_break.is_none() {
            let pair = self.text.tree.concat(&[carriage_return, line_feed]);
            self.line_break = Some(self.text.tree.alternate(&[pair, one]));
        }
        Ok(self.line_break.unwrap_or(one))
    }

    /// A `\R` that never leaves the line feed, as the JDK repeats it.
    pub(super) fn repeated_line_break(&mut self, start: usize) -> Parse<u32> {
        let carriage_return = self.text.set(Set::one(0x0d), start)?;
        let line_feed = self.text.set(Set::one(0x0a), start)?;
        let others = Set::of(&[(0x0a, 0x0c), (0x85, 0x85), (0x2028, 0x2029)], 0);
        let others = self.text.set(others, start)?;
        let tree = &mut self.text.tree;
        let pair = tree.concat(&[carriage_return, line_feed]);
        let unpaired = tree.look(false, true, line_feed);
        let alone = tree.concat(&[carriage_return, unpaired]);
        Ok(tree.alternate(&[pair, alone, others]))
    }
}
