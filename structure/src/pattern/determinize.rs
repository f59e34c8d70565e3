//! From threads to a table: each set of threads that can occur is a state.

use super::alphabet::Alphabet;
use super::error::PatternErrorKind;
use super::intern::Interner;
use super::limit;
use super::pairs::{flat, pairs};
use super::program::Program;
use super::threads::Threads;

/// A deterministic automaton. State 0 is the one that nothing leads out of.
pub(crate) struct Table {
    pub(crate) classes: usize,
    pub(crate) start: u32,
    /// For each state, the next one for each class.
    pub(crate) next: Vec<u32>,
    pub(crate) accepts: Vec<bool>,
}

impl Table {
    pub(crate) fn states(&self) -> usize {
        self.accepts.len()
    }

    /// The next states of one state.
    pub(crate) fn row(&self, state: usize) -> &[u32] {
        self.next.get(state * self.classes..(state + 1) * self.classes).unwrap_or(&[])
    }
}

/// Builds the table within an allowance of work.
pub(crate) fn determinize(
    program: &Program,
    alphabet: &Alphabet,
    allowance: usize,
) -> Result<Table, PatternErrorKind> {
    let classes = alphabet.members.len();
    let mut threads = Threads::new(program, alphabet, allowance);
    let mut states = Interner::new();
    states.number(&[]);
    let first = threads.first()?;
    let (start, _) = states.number(&flat(&first));
    let mut table = Table { classes, start, next: vec![0; classes], accepts: vec![false] };
    let mut state = 1;
    while state < states.len() {
        let number = u32::try_from(state).unwrap_or(u32::MAX);
        let here = pairs(states.get(number));
        table.accepts.push(threads.accepts(&here));
        for class in 0..classes {
            let after = threads.after(&here, class)?;
            table.next.push(states.number(&flat(&after)).0);
        }
        if fits(states.len(), classes).is_none() {
            return Err(PatternErrorKind::TooLarge(limit::TABLE_TEXT));
        }
        state += 1;
    }
    Ok(table)
}

fn fits(states: usize, classes: usize) -> Option<usize> {
    let cell = if states > 256 { 2 } else { 1 };
    states.checked_mul(classes)?.checked_mul(cell).filter(|bytes| *bytes <= limit::TABLE)
}
