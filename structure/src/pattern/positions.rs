//! The second form: an automaton of positions, for patterns whose table would be too large.
//!
//! Each instruction that takes a code point is a position, one bit of a few words. What may follow a
//! position is mostly the one after it, or itself; anything else is listed.

use super::alphabet::Alphabet;
use super::error::PatternErrorKind;
use super::limit;
use super::program::{Program, Step};

/// An automaton of positions. Words are bit sets of positions.
pub(crate) struct Positions {
    pub(crate) words: usize,
    /// Whether the empty string matches.
    pub(crate) empty: bool,
    /// Where a match may begin.
    pub(crate) first: Vec<u64>,
    /// Where it may end.
    pub(crate) last: Vec<u64>,
    /// Positions that may follow the one before.
    pub(crate) after_previous: Vec<u64>,
    /// Positions that may follow themselves.
    pub(crate) after_itself: Vec<u64>,
    /// For each class, the positions that take it.
    pub(crate) takes: Vec<u64>,
    /// Positions with listed followers.
    pub(crate) jumps: Vec<u64>,
    /// For each position and one past the last, where its followers start in `targets`.
    pub(crate) starts: Vec<u32>,
    pub(crate) targets: Vec<u16>,
}

/// The most listed followers.
const TARGETS: usize = 1 << 14;

/// Builds the automaton, if the pattern looks around nowhere and the automaton is small enough.
pub(crate) fn build(program: &Program, alphabet: &Alphabet) -> Result<Positions, PatternErrorKind> {
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
    places: Vec<usize>,
    marks: Vec<u32>,
    visit: u32,
    work: usize,
}

impl<'p> Builder<'p> {
    fn new(program: &'p Program) -> Self {
        let mut steps = Vec::new();
        let mut places = vec![0; program.steps.len()];
        // Instructions are written from the pattern's end.
        for (number, step) in program.steps.iter().enumerate().rev() {
            if matches!(step, Step::Set { .. }) {
                places[number] = steps.len();
                steps.push(u32::try_from(number).unwrap_or(u32::MAX));
            }
        }
        let marks = vec![0; program.steps.len()];
        Self { program, steps, places, marks, visit: 0, work: 0 }
    }

    fn build(mut self, alphabet: &Alphabet) -> Result<Positions, PatternErrorKind> {
        let words = self.steps.len().div_ceil(64).max(1);
        let (first, empty) = self.followers(self.program.entry, true)?;
        let mut out = Positions {
            words,
            empty,
            first: bits(&first, words),
            last: vec![0; words],
            after_previous: vec![0; words],
            after_itself: vec![0; words],
            takes: Vec::new(),
            jumps: vec![0; words],
            starts: Vec::new(),
            targets: Vec::new(),
        };
        for class in 0..alphabet.members.len() {
            let takes = |place: &usize| match self.program.steps[self.steps[*place] as usize] {
                Step::Set { set, .. } => alphabet.holds(class, set),
                _ => false,
            };
            let members: Vec<usize> = (0..self.steps.len()).filter(takes).collect();
            out.takes.extend(bits(&members, words));
        }
        for place in 0..self.steps.len() {
            self.position(place, &mut out)?;
        }
        out.starts.push(u32::try_from(out.targets.len()).unwrap_or(u32::MAX));
        Ok(out)
    }

    fn position(&mut self, place: usize, out: &mut Positions) -> Result<(), PatternErrorKind> {
        out.starts.push(u32::try_from(out.targets.len()).unwrap_or(u32::MAX));
        let Step::Set { next, .. } = self.program.steps[self.steps[place] as usize] else {
            return Ok(());
        };
        let (followers, ends) = self.followers(next, false)?;
        if ends {
            set(&mut out.last, place);
        }
        for follower in followers {
            if follower == place {
                set(&mut out.after_itself, place);
            } else if follower == place + 1 {
                set(&mut out.after_previous, follower);
            } else {
                set(&mut out.jumps, place);
                out.targets.push(u16::try_from(follower).unwrap_or(u16::MAX));
            }
        }
        if out.targets.len() > TARGETS {
            return Err(PatternErrorKind::TooLarge(limit::WORK_TEXT));
        }
        Ok(())
    }

    /// The positions that may come next, and whether the match may end.
    fn followers(
        &mut self,
        entry: u32,
        at_start: bool,
    ) -> Result<(Vec<usize>, bool), PatternErrorKind> {
        self.visit += 1;
        let mut open = vec![entry];
        let mut out = Vec::new();
        let mut ends = false;
        while let Some(step) = open.pop() {
            let mark = &mut self.marks[step as usize];
            if *mark == self.visit {
                continue;
            }
            *mark = self.visit;
            self.work += 1;
            if self.work > limit::WORK {
                return Err(PatternErrorKind::TooLarge(limit::WORK_TEXT));
            }
            match self.program.steps[step as usize] {
                Step::Set { .. } => out.push(self.places[step as usize]),
                Step::Accept => ends = true,
                Step::Split { left, right } => open.extend([right, left]),
                Step::Start { next } if at_start => open.push(next),
                Step::Start { .. } | Step::Look { .. } => {}
            }
        }
        Ok((out, ends))
    }
}

fn bits(places: &[usize], words: usize) -> Vec<u64> {
    let mut out = vec![0; words];
    for place in places {
        set(&mut out, *place);
    }
    out
}

fn set(words: &mut [u64], place: usize) {
    if let Some(word) = words.get_mut(place / 64) {
        *word |= 1 << (place % 64);
    }
}
