//! The tables of a pattern as one run of bytes, which the module `pattern::layout` of
//! `cognito-request` says the order of and takes apart.

use super::compiled::{Compiled, Machine};

impl Compiled {
    /// All that a program matches with but the source and the general categories.
    ///
    /// ```
    /// use cognito_structure::pattern::{Dialect, compile};
    ///
    /// let tables = compile("a+", Dialect::Java).unwrap().tables();
    /// // The classes of the ASCII characters stand first.
    /// assert_ne!(tables[usize::from(b'a')], tables[usize::from(b'b')]);
    /// assert_eq!(tables[usize::from(b'b')], tables[usize::from(b'c')]);
    /// ```
    #[must_use]
    pub fn tables(&self) -> Vec<u8> {
        let mut tables = self.ascii.to_vec();
        let none = Vec::new();
        let parts = match &self.machine {
            Machine::Table { classes, start, next, states, runs } => {
                let [low, high] = start.to_le_bytes();
                tables.extend_from_slice(&[0, *classes, low, high]);
                [next, states, runs, &none]
            }
            Machine::Positions { words, empty, sets, takes, starts, targets } => {
                tables.extend_from_slice(&[1, *words, u8::from(*empty), 0]);
                [sets, takes, starts, targets]
            }
        };
        let [first, second, third, fourth] = parts;
        let parts = [&self.segments, &self.categories, first, second, third, fourth];
        let mut place = tables.len() + 4 * (parts.len() + 1);
        tables.extend_from_slice(&place_of(place));
        for part in parts {
            place += part.len();
            tables.extend_from_slice(&place_of(place));
        }
        for part in parts {
            tables.extend_from_slice(part);
        }
        tables
    }
}

/// A place in four bytes. All tables of a pattern together have less than a megabyte.
fn place_of(place: usize) -> [u8; 4] {
    let [a, b, c, d, ..] = place.to_le_bytes();
    [a, b, c, d]
}
