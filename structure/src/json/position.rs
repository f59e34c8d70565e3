//! Where something stands in a text: line and column.

/// A place in a text: line and column, both counted from 1, the column in characters.
#[derive(Clone, Copy)]
#[cfg_attr(feature = "tools", derive(Debug, PartialEq, Eq, PartialOrd, Ord))]
pub struct Position {
    /// The line; lines end at `\n`.
    pub line: u32,
    /// The column, in characters (Unicode scalar values).
    pub column: u32,
}

/// Finds the positions of places that are asked for in the order of the text.
pub(crate) struct Sweep<'t> {
    text: &'t [u8],
    at: usize,
    position: Position,
}

impl<'t> Sweep<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text: text.as_bytes(), at: 0, position: Position { line: 1, column: 1 } }
    }

    /// The position of the byte `at`, which may not stand before one asked for earlier.
    pub(crate) fn position(&mut self, at: u32) -> Position {
        let text = self.text;
        let end = if at as usize > text.len() { text.len() } else { at as usize };
        while self.at < end {
            let byte = text[self.at];
            if byte == b'\n' {
                self.position.line += 1;
                self.position.column = 1;
            } else if byte & 0xc0 != 0x80 {
                self.position.column += 1;
            }
            self.at += 1;
        }
        self.position
    }
}
