//! The result of compilation: tables as bytes, ready to be written as byte-string literals.

use super::alphabet::{Alphabet, CATEGORIES};
use super::determinize::Table;
use super::runs;
use crate::pairs::{byte, word};

/// A compiled pattern: the parts of a `cognito_request` `Pattern`, byte for byte.
#[cfg_attr(feature = "tools", derive(Debug, Clone, PartialEq, Eq))]
pub struct Compiled {
    /// The pattern as written.
    pub source: String,
    /// The class of each ASCII character.
    pub ascii: [u8; 128],
    /// The segments beyond ASCII, in order, 5 bytes each: the first code point in 3 bytes, little
    /// end first; then 0 and a class, or 1 and the number of a row of `categories`.
    pub segments: Vec<u8>,
    /// Rows of 30 bytes: the class for each general category. Empty if no class depends on it.
    pub categories: Vec<u8>,
    /// The automaton over the classes.
    pub machine: Machine,
}

/// An automaton, as bytes.
#[cfg_attr(feature = "tools", derive(Debug, Clone, PartialEq, Eq))]
pub enum Machine {
    /// One state at a time.
    Table {
        /// How many classes there are: the length of a row.
        classes: u8,
        /// The state before the first code point. State 0 is the one that no match leads out of.
        start: u16,
        /// Row by row, the next state for each class; one byte for a state if there are at most
        /// 256 states, else two, little end first.
        next: Vec<u8>,
        /// For each state, 128 if a value may end there, plus the number of its run.
        states: Vec<u8>,
        /// The runs from number 1 on, 17 bytes each: see the matcher.
        runs: Vec<u8>,
    },
    /// A set of positions at a time; all are 8-byte words, little end first, `words` to a set.
    Positions {
        /// How many words a set of positions has, at most 64.
        words: u8,
        /// Whether the empty string matches.
        empty: bool,
        /// Five sets: first, last, after the previous one, after itself, with jumps.
        sets: Vec<u8>,
        /// For each class, the set of positions that take it.
        takes: Vec<u8>,
        /// For each position and one past the last, 2 bytes: the index of its first jump.
        starts: Vec<u8>,
        /// The positions jumped to, 2 bytes each.
        targets: Vec<u8>,
    },
}

impl Compiled {
    pub(crate) fn new(source: &str, alphabet: &Alphabet, machine: Machine) -> Self {
        let mut segments = Vec::new();
        let mut categories: Vec<u8> = Vec::new();
        let mut before: &[u8] = &[];
        for at in 0..alphabet.starts.len() {
            let row = &alphabet.rows[at * CATEGORIES..(at + 1) * CATEGORIES];
            // Neighbours that are alike are one segment.
            if row == before {
                continue;
            }
            before = row;
            let [low, middle, high, ..] = alphabet.starts[at].to_le_bytes();
            segments.extend_from_slice(&[low, middle, high]);
            let mut differs = 0;
            for class in row {
                differs |= class ^ row[0];
            }
            if differs == 0 {
                segments.extend_from_slice(&[0, row[0]]);
            } else {
                let number = place_of(row, &mut categories);
                segments.extend_from_slice(&[1, byte(number)]);
            }
        }
        Self { source: source.to_owned(), ascii: alphabet.ascii, segments, categories, machine }
    }
}

/// The number of a row among rows of its length, to which it is added if it is new.
pub(crate) fn place_of(row: &[u8], rows: &mut Vec<u8>) -> usize {
    let mut at = 0;
    while at < rows.len() && rows[at..at + row.len()] != *row {
        at += row.len();
    }
    if at == rows.len() {
        rows.extend_from_slice(row);
    }
    at / row.len()
}

/// A table as bytes.
pub(crate) fn table(table: &Table, alphabet: &Alphabet) -> Machine {
    let cell = if table.states.len() > 256 { 2 } else { 1 };
    let mut next = Vec::with_capacity(table.next.len() * cell);
    for state in &table.next {
        let [low, high, ..] = state.to_le_bytes();
        next.push(low);
        if cell == 2 {
            next.push(high);
        }
    }
    let (states, runs) = runs::of(table, &alphabet.ascii);
    let classes = byte(table.classes);
    let start = word(table.start as usize);
    Machine::Table { classes, start, next, states, runs }
}
