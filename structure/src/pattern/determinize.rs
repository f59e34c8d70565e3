//! From threads to a table: each set of threads that can occur is a state.

use super::alphabet::Alphabet;
use super::error::PatternErrorKind;
use super::intern::Interner;
use super::limit;
use super::program::Program;
use super::threads::Threads;
use crate::pairs::number;

/// What the byte of a state where a value may end has.
pub(crate) const ACCEPTS: u8 = 128;

/// A deterministic automaton. State 0 is the one that nothing leads out of.
pub(crate) struct Table {
    pub(crate) classes: usize,
    pub(crate) start: u32,
    /// For each state, the next one for each class.
    pub(crate) next: Vec<u32>,
    /// For each state, [`ACCEPTS`] or 0.
    pub(crate) states: Vec<u8>,
}

impl Table {
    /// The next states of one state.
    pub(crate) fn row(&self, state: usize) -> &[u32] {
        &self.next[state * self.classes..(state + 1) * self.classes]
    }
}

/// Builds the table within an allowance of work.
pub(crate) fn determinize(
    program: &Program,
    alphabet: &Alphabet,
    allowance: usize,
) -> Result<Table, PatternErrorKind> {
    let classes = alphabet.classes.len();
    let mut threads = Threads::new(program, alphabet, allowance);
    let mut states = Interner::new();
    states.number(&[]);
    let (start, _) = states.number(&threads.first()?);
    let mut table = Table { classes, start, next: vec![0; classes], states: vec![0; 1] };
    let mut state = 1;
    while (state as usize) < states.len() {
        let here = states.get(state).to_vec();
        table.states.push(if threads.accepts(&here) { ACCEPTS } else { 0 });
        for class in 0..number(classes) {
            let after = threads.after(&here, class)?;
            table.next.push(states.number(&after).0);
        }
        let cell = if states.len() > 256 { 2 } else { 1 };
        if states.len() * classes * cell > limit::TABLE {
            return Err(PatternErrorKind::TooLarge(limit::TABLE_TEXT));
        }
        state += 1;
    }
    Ok(table)
}
