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
        for part in parts {
            // A table has at most 65,536 bytes.
            let [a, b, c, d, ..] = part.len().to_le_bytes();
            tables.extend_from_slice(&[a, b, c, d]);
        }
        for part in parts {
            tables.extend_from_slice(part);
        }
        tables
    }
}
