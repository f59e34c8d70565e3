//! The class of a code point.

use super::layout;

/// The classes of code points that a pattern tells apart.
pub(super) struct Alphabet {
    /// The class of each ASCII character.
    pub(super) ascii: &'static [u8; 128],
    /// All tables of the pattern. Those for what is beyond ASCII are the first two parts: segments in
    /// order, 5 bytes each (the first code point in 3 bytes, little end first; then 0 and a class, or 1
    /// and the number of a row), and rows of 30 classes, one for each general category.
    pub(super) tables: &'static [u8],
    /// What tells the general category of a code point, where there are rows of them.
    pub(super) category: Option<fn(char) -> u8>,
}

impl Alphabet {
    /// The class of a character beyond ASCII.
    pub(super) fn beyond_ascii(&self, character: char) -> u8 {
        match self.segment(u32::from(character)) {
            Some([.., 0, class]) => *class,
            Some([.., row]) => {
                let number = match self.category {
                    Some(category) => usize::from(category(character)),
                    None => 0,
                };
                let place = usize::from(*row) * 30 + number;
                layout::part(self.tables, 1).get(place).copied().unwrap_or(0)
            }
            None => 0,
        }
    }

    /// The last segment that begins at a code point or before it.
    fn segment(&self, code: u32) -> Option<&'static [u8; 5]> {
        let (segments, _) = layout::part(self.tables, 0).as_chunks::<5>();
        let (mut found, mut first, mut end) = (None, 0, segments.len());
        while first < end {
            let middle = first + (end - first) / 2;
            let segment = segments.get(middle)?;
            if u32::from_le_bytes([segment[0], segment[1], segment[2], 0]) <= code {
                found = Some(segment);
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        found
    }
}
