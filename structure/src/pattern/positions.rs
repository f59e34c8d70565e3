//! The second form: an automaton of positions, for patterns whose table would be too large.
//!
//! Each instruction that takes a code point is a position, one bit of a few words. What may follow a
//! position is mostly the one after it, or itself; anything else is listed.

use super::alphabet::Alphabet;
use super::compiled::Machine;
use super::error::PatternErrorKind;
use super::limit;
use super::program::{Program, Step};
use crate::pairs::{byte, number, word};

/// The most bytes of listed followers.
const TARGETS: usize = 1 << 15;

/// The sets that every automaton has, in their order: where a match may begin, where it may end,
/// positions that may follow the one before, those that may follow themselves, and those with listed
/// followers.
const FIRST: usize = 0;
const LAST: usize = 1;
const AFTER_PREVIOUS: usize = 2;
const AFTER_ITSELF: usize = 3;
const JUMPS: usize = 4;

/// Builds the automaton, if the pattern looks around nowhere and the automaton is small enough.
pub(crate) fn build(program: &Program, alphabet: &Alphabet) -> Result<Machine, PatternErrorKind> {
    if !program.looks.is_empty() {
        return Err(PatternErrorKind::TooLarge(limit::WORK_TEXT));
    }
    if program.positions > limit::POSITIONS {
        return Err(PatternErrorKind::TooLarge(limit::POSITIONS_TEXT));
    }
    Builder::new(program).build(alphabet)
}

struct Builder<'p> {
    program: &'p Program,
    /// The instruction of each position, in the order of the pattern.
    steps: Vec<u32>,
    /// The position of each instruction.
    places: Vec<u32>,
    marks: Vec<u32>,
    visit: u32,
    work: usize,
    /// Bytes of a set of positions.
    stride: usize,
    sets: Vec<u8>,
    starts: Vec<u8>,
    targets: Vec<u8>,
}

impl<'p> Builder<'p> {
    fn new(program: &'p Program) -> Self {
        let mut steps = Vec::new();
        let mut places = vec![0; program.steps.len()];
        // Instructions are written from the pattern's end.
        let mut step = program.steps.len();
        while step > 0 {
            step -= 1;
            if matches!(program.steps[step], Step::Set { .. }) {
                places[step] = number(steps.len());
                steps.push(number(step));
            }
        }
        // A set of none has a word too.
        let words = if steps.is_empty() { 1 } else { steps.len().div_ceil(64) };
        let stride = 8 * words;
        Self {
            program,
            marks: vec![0; places.len()],
            steps,
            places,
            visit: 0,
            work: 0,
            stride,
            sets: vec![0; (JUMPS + 1) * stride],
            starts: Vec::new(),
            targets: Vec::new(),
        }
    }

    fn build(mut self, alphabet: &Alphabet) -> Result<Machine, PatternErrorKind> {
        let (first, empty) = self.followers(self.program.entry, true)?;
        for place in &first {
            self.put(FIRST, *place);
        }
        let classes = alphabet.classes.len();
        let mut takes = vec![0; classes * self.stride];
        for place in 0..self.steps.len() {
            let Step::Set { set, .. } = self.program.steps[self.steps[place] as usize] else {
                continue;
            };
            for class in 0..number(classes) {
                if alphabet.holds(class, set) {
                    takes[class as usize * self.stride + place / 8] |= 1 << (place % 8);
                }
            }
        }
        for place in 0..self.steps.len() {
            self.position(number(place))?;
        }
        self.start();
        Ok(Machine::Positions {
            words: byte(self.stride / 8),
            empty,
            sets: self.sets,
            takes,
            starts: self.starts,
            targets: self.targets,
        })
    }

    /// Adds a position to one of the five sets. (Words with the little end first are bytes.)
    fn put(&mut self, set: usize, place: u32) {
        self.sets[set * self.stride + place as usize / 8] |= 1 << (place % 8);
    }

    /// Notes where the next position's listed followers start.
    fn start(&mut self) {
        let start = word(self.targets.len() / 2);
        self.starts.extend_from_slice(&start.to_le_bytes());
    }

    fn position(&mut self, place: u32) -> Result<(), PatternErrorKind> {
        self.start();
        let Step::Set { next, .. } = self.program.steps[self.steps[place as usize] as usize] else {
            return Ok(());
        };
        let (followers, ends) = self.followers(next, false)?;
        if ends {
            self.put(LAST, place);
        }
        for &follower in &followers {
            if follower == place {
                self.put(AFTER_ITSELF, place);
            } else if follower == place + 1 {
                self.put(AFTER_PREVIOUS, follower);
            } else {
                self.put(JUMPS, place);
                self.targets.extend_from_slice(&word(follower as usize).to_le_bytes());
            }
        }
        if self.targets.len() > TARGETS {
            return Err(PatternErrorKind::TooLarge(limit::WORK_TEXT));
        }
        Ok(())
    }

    /// The positions that may come next, and whether the match may end.
    fn followers(
        &mut self,
        entry: u32,
        at_start: bool,
    ) -> Result<(Vec<u32>, bool), PatternErrorKind> {
        self.visit += 1;
        let mut open = [entry].to_vec();
        let mut out = Vec::new();
        let mut ends = false;
        while let Some(step) = open.pop() {
            let step = step as usize;
            if self.marks[step] == self.visit {
                continue;
            }
            self.marks[step] = self.visit;
            self.work += 1;
            if self.work > limit::WORK {
                return Err(PatternErrorKind::TooLarge(limit::WORK_TEXT));
            }
            match self.program.steps[step] {
                Step::Set { .. } => out.push(self.places[step]),
                Step::Accept => ends = true,
                Step::Split { left, right } => {
                    open.push(right);
                    open.push(left);
                }
                Step::Start { next } if at_start => open.push(next),
                Step::Start { .. } | Step::Look { .. } => {}
            }
        }
        Ok((out, ends))
    }
}
