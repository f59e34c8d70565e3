//! The automaton with one state at a time.

use super::alphabet::Alphabet;
use super::pair;
use super::runs::{BLOCK, Run, WORTH};

/// The tables of the automaton. State 0 is the one that no match leads out of.
pub(super) struct Table {
    /// How many classes there are, and the first state.
    pub(super) shape: (u8, u16),
    /// Row by row, the next state for each class; one byte for a state if there are at most 256
    /// states, else two, little end first.
    pub(super) next: &'static [u8],
    /// For each state, 128 if a value may end there, plus the number of its run.
    pub(super) states: &'static [u8],
    /// The runs from number 1 on.
    pub(super) runs: &'static [u8],
}

impl Table {
    pub(super) fn matches(&self, alphabet: &Alphabet, value: &str) -> bool {
        let bytes = value.as_bytes();
        let mut state = usize::from(self.shape.1);
        let mut at = 0;
        while at < bytes.len() && state != 0 {
            let long = bytes.len() - at >= WORTH;
            let run = if long { self.run(state) } else { None };
            if let Some(run) = run {
                if run.is_endless() {
                    break;
                }
                let length = run.length(bytes.get(at..).unwrap_or(&[]));
                if length > 0 {
                    state = run.state();
                    at += length;
                }
            }
            // Through a block that holds a byte that does not belong to the run.
            (state, at) = self.step(alphabet, value, (state, at), long && run.is_none());
        }
        self.note(state) >= 128
    }

    /// Goes on one by one for the length of a block, or to where a run begins and that is asked for.
    #[inline]
    fn step(
        &self,
        alphabet: &Alphabet,
        value: &str,
        (mut state, mut at): (usize, usize),
        to_run: bool,
    ) -> (usize, usize) {
        let bytes = value.as_bytes();
        let stop = bytes.len().min(at.saturating_add(BLOCK));
        while let Some(byte) = bytes.get(at)
            && at < stop
        {
            let class = if let Some(class) = alphabet.ascii.get(usize::from(*byte)) {
                at += 1;
                *class
            } else {
                let rest = value.get(at..).unwrap_or("");
                let character = rest.chars().next().unwrap_or_default();
                at += character.len_utf8();
                alphabet.beyond_ascii(character)
            };
            let before = state;
            state = self.after(state, class);
            if state == 0 || (to_run && state != before && self.run(state).is_some()) {
                break;
            }
        }
        (state, at)
    }

    fn run(&self, state: usize) -> Option<Run> {
        Run::of(self.runs, self.note(state) & 127)
    }

    /// What is noted of a state.
    fn note(&self, state: usize) -> u8 {
        self.states.get(state).copied().unwrap_or(0)
    }

    fn after(&self, state: usize, class: u8) -> usize {
        let place = state * usize::from(self.shape.0) + usize::from(class);
        if self.states.len() <= 256 {
            return usize::from(self.next.get(place).copied().unwrap_or(0));
        }
        pair(self.next, place)
    }
}
