//! What the automaton may be doing at one place of a value.
//!
//! A *thread* is a pair, an instruction and a *duty*: what the look-aheads that were passed on the way still
//! ask of the rest. A duty is a set of obligations that must all be kept; an obligation is a set of
//! threads in a look-ahead's body, one of which must reach its end (or, if negative, none may).
//! Look-behinds run along from every place of the value; one holds where a thread of its reaches its
//! end. As both are sets of threads, any may stand within any other.

use super::alphabet::Alphabet;
use super::duty::{FREE, Verdict};
use super::error::PatternErrorKind;
use super::intern::Interner;
use super::limit;
use super::program::{Program, Step};
use crate::pairs::{first, holds, pair, second, sort};

/// A set of threads under way.
pub(crate) struct Threads<'p> {
    pub(super) program: &'p Program,
    pub(super) alphabet: &'p Alphabet,
    /// Duties: obligations as pairs of a sign (1 is negative) and a number of `bodies`, in order.
    pub(super) duties: Interner,
    /// Sets of threads of look-aheads, in order.
    pub(super) bodies: Interner,
    /// The look-behinds that hold here, each as a pair with a duty with which it does.
    holds: Vec<u64>,
    /// The visit in which each instruction was last seen. (A visit within a visit is to another
    /// look-around, whose instructions are its own.)
    marks: Vec<u32>,
    visit: u32,
    work: usize,
    allowance: usize,
}

pub(super) type Walk<T> = Result<T, PatternErrorKind>;

impl<'p> Threads<'p> {
    pub(crate) fn new(program: &'p Program, alphabet: &'p Alphabet, allowance: usize) -> Self {
        let mut duties = Interner::new();
        duties.number(&[]);
        Self {
            program,
            alphabet,
            duties,
            bodies: Interner::new(),
            holds: Vec::new(),
            marks: vec![0; program.steps.len()],
            visit: 0,
            work: 0,
            allowance,
        }
    }

    /// The threads before the first code point.
    pub(crate) fn first(&mut self) -> Walk<Vec<u64>> {
        self.advance(&[], None)
    }

    /// The threads after a code point of a class. Those of the pattern itself are all gone if the
    /// value cannot match any more; then there are none at all.
    pub(crate) fn after(&mut self, threads: &[u64], class: u32) -> Walk<Vec<u64>> {
        self.advance(threads, Some(class))
    }

    /// Whether a value that ends here matches.
    pub(crate) fn accepts(&self, threads: &[u64]) -> bool {
        for &thread in threads {
            let main = self.program.homes[first(thread) as usize] == 0;
            if main && self.at_end(thread) && self.kept_at_end(second(thread)) {
                return true;
            }
        }
        false
    }

    /// Whether a thread has reached the end of what it is in.
    pub(super) fn at_end(&self, thread: u64) -> bool {
        matches!(self.program.steps[first(thread) as usize], Step::Accept)
    }

    /// Steps the look-behinds, the inner ones first, and then the pattern itself.
    fn advance(&mut self, threads: &[u64], class: Option<u32>) -> Walk<Vec<u64>> {
        let program = self.program;
        let mut out = Vec::new();
        self.holds.clear();
        for &look in &program.behinds {
            let mut seeds = self.seeds(threads, look + 1, class)?;
            seeds.push(pair(program.looks[look as usize].entry, FREE));
            for &thread in &self.close(seeds, class.is_none())? {
                if self.at_end(thread) {
                    self.holds.push(pair(look, second(thread)));
                } else {
                    out.push(thread);
                }
            }
        }
        let mut seeds = self.seeds(threads, 0, class)?;
        if class.is_none() {
            seeds.push(pair(program.entry, FREE));
        }
        let main = self.close(seeds, class.is_none())?;
        if main.is_empty() {
            return Ok(main);
        }
        out.extend_from_slice(&main);
        Ok(out)
    }

    /// The threads of a look-around, or of the pattern itself, that take a code point of a class.
    fn seeds(&mut self, threads: &[u64], home: u32, class: Option<u32>) -> Walk<Vec<u64>> {
        let mut seeds = Vec::new();
        let Some(class) = class else {
            return Ok(seeds);
        };
        for &thread in threads {
            let step = first(thread) as usize;
            if self.program.homes[step] == home
                && let Step::Set { set, next } = self.program.steps[step]
                && self.alphabet.holds(class, set)
                && let Some(duty) = self.carry(second(thread), class)?
            {
                seeds.push(pair(next, duty));
            }
        }
        Ok(seeds)
    }

    /// Follows every instruction that takes no code point. What is left is in order, and holds no
    /// thread whose duty includes that of another at the same instruction.
    pub(super) fn close(&mut self, seeds: Vec<u64>, at_start: bool) -> Walk<Vec<u64>> {
        self.visit += 1;
        let visit = self.visit;
        let mut bound: Vec<u64> = Vec::new();
        let mut open = seeds;
        let mut out = Vec::new();
        while let Some(thread) = open.pop() {
            let (step, duty) = (first(thread) as usize, second(thread));
            if self.marks[step] == visit {
                continue;
            }
            if duty == FREE {
                self.marks[step] = visit;
            } else if holds(&bound, thread) {
                continue;
            } else {
                bound.push(thread);
                self.spend(bound.len())?;
            }
            self.spend(1)?;
            match self.program.steps[step] {
                Step::Set { .. } | Step::Accept => out.push(thread),
                Step::Split { left, right } => {
                    open.push(pair(right, duty));
                    open.push(pair(left, duty));
                }
                Step::Start { next } if at_start => open.push(pair(next, duty)),
                Step::Start { .. } => {}
                Step::Look { look, next } => {
                    for &extra in &self.look(look, at_start)? {
                        open.push(pair(next, self.both(second(extra), duty)?));
                    }
                }
            }
        }
        self.prune(out)
    }

    /// The duties with any one of which a look-around holds here, each in a pair with its number.
    fn look(&mut self, number: u32, at_start: bool) -> Walk<Vec<u64>> {
        let look = self.program.looks[number as usize];
        let mut duties = Vec::new();
        if look.behind {
            for &held in &self.holds {
                if first(held) == number {
                    duties.push(held);
                }
            }
            return if look.negative { self.none_of(&duties) } else { Ok(duties) };
        }
        let body = self.close([pair(look.entry, FREE)].to_vec(), at_start)?;
        match self.judge(&body, look.negative) {
            Verdict::Kept => duties.push(pair(number, FREE)),
            Verdict::Broken => {}
            Verdict::Open(duty) => duties.push(pair(number, duty)),
        }
        Ok(duties)
    }

    fn prune(&mut self, mut threads: Vec<u64>) -> Walk<Vec<u64>> {
        sort(&mut threads);
        let mut bound = false;
        for &thread in &threads {
            bound |= second(thread) != FREE;
        }
        if !bound {
            return Ok(threads);
        }
        self.spend(threads.len() * threads.len())?;
        let mut kept = Vec::new();
        for &thread in &threads {
            let mut needless = false;
            for &other in &threads {
                needless = needless
                    || first(other) == first(thread)
                        && other != thread
                        && self.includes(second(thread), second(other));
            }
            if !needless {
                kept.push(thread);
            }
        }
        Ok(kept)
    }

    pub(super) fn spend(&mut self, work: usize) -> Walk<()> {
        self.work += work;
        if self.work > self.allowance {
            return Err(PatternErrorKind::TooLarge(limit::WORK_TEXT));
        }
        Ok(())
    }
}
