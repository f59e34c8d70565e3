//! The result of compilation: tables as bytes, ready to be written as byte-string literals.

use super::alphabet::{Alphabet, Kind};
use super::determinize::Table;
use super::positions::Positions;
use super::runs::{self, Runs};

/// A compiled pattern: the parts of a `cognito_request` `Pattern`, byte for byte.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// The number of states, or of words of positions: what the table costs at run time.
    #[must_use]
    pub fn size(&self) -> usize {
        match &self.machine {
            Machine::Table { states, .. } => states.len(),
            Machine::Positions { words, .. } => usize::from(*words),
        }
    }

    pub(crate) fn new(source: &str, alphabet: &Alphabet, machine: Machine) -> Self {
        let mut segments = Vec::with_capacity(5 * alphabet.segments.len());
        let mut categories: Vec<u8> = Vec::new();
        for (start, kind) in &alphabet.segments {
            segments.extend(&start.to_le_bytes()[..3]);
            match kind {
                Kind::One(class) => segments.extend([0, *class]),
                Kind::ByCategory(row) => {
                    let known = categories.chunks_exact(30).position(|known| known == row);
                    let number = known.unwrap_or(categories.len() / 30);
                    if known.is_none() {
                        categories.extend(row);
                    }
                    segments.extend([1, u8::try_from(number).unwrap_or(u8::MAX)]);
                }
            }
        }
        Self { source: source.to_owned(), ascii: alphabet.ascii, segments, categories, machine }
    }
}

/// A table as bytes.
pub(crate) fn table(table: &Table, alphabet: &Alphabet) -> Machine {
    let wide = table.states() > 256;
    let mut next = Vec::with_capacity(table.next.len() * if wide { 2 } else { 1 });
    for state in &table.next {
        let bytes = state.to_le_bytes();
        next.extend(if wide { &bytes[..2] } else { &bytes[..1] });
    }
    let Runs { numbers, bytes: runs } = runs::of(table, &alphabet.ascii);
    let mut states = numbers;
    for (state, accepts) in states.iter_mut().zip(&table.accepts) {
        *state |= u8::from(*accepts) << 7;
    }
    let classes = u8::try_from(table.classes).unwrap_or(u8::MAX);
    let start = u16::try_from(table.start).unwrap_or(0);
    Machine::Table { classes, start, next, states, runs }
}

/// An automaton of positions as bytes.
pub(crate) fn positions(positions: &Positions) -> Machine {
    let parts = [
        &positions.first,
        &positions.last,
        &positions.after_previous,
        &positions.after_itself,
        &positions.jumps,
    ];
    let sets = parts.into_iter().flat_map(|part| words(part)).collect();
    let mut starts = Vec::with_capacity(2 * positions.starts.len());
    for start in &positions.starts {
        starts.extend(&start.to_le_bytes()[..2]);
    }
    let mut targets = Vec::with_capacity(2 * positions.targets.len());
    for target in &positions.targets {
        targets.extend(target.to_le_bytes());
    }
    Machine::Positions {
        words: u8::try_from(positions.words).unwrap_or(u8::MAX),
        empty: positions.empty,
        sets,
        takes: words(&positions.takes),
        starts,
        targets,
    }
}

fn words(words: &[u64]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(8 * words.len());
    for word in words {
        bytes.extend(word.to_le_bytes());
    }
    bytes
}
