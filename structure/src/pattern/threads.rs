//! What the automaton may be doing at one place of a value.
//!
//! A *thread* is an instruction and a *duty*: what the look-aheads that were passed on the way still
//! ask of the rest. A duty is a set of obligations that must all be kept; an obligation is a set of
//! threads in a look-ahead's body, one of which must reach its end (or, if negative, none may).
//! Look-behinds run along from every place of the value; one holds where a thread of its reaches its
//! end. As both are sets of threads, any may stand within any other.

use super::alphabet::Alphabet;
use super::error::PatternErrorKind;
use super::intern::Interner;
use super::limit;
use super::pairs::{flat, pairs, sort};
use super::program::{Program, Step};

/// An instruction, and the number of a duty.
pub(crate) type Thread = (u32, u32);

/// The duty of nothing.
pub(crate) const FREE: u32 = 0;

/// What is known of an obligation, or of a duty.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Kept,
    Broken,
    /// It depends on the rest: the duty's number.
    Open(u32),
}

/// A set of threads under way.
pub(crate) struct Threads<'p> {
    program: &'p Program,
    alphabet: &'p Alphabet,
    /// Duties: obligations as pairs of a sign (1 is negative) and a number of `bodies`, in order.
    duties: Interner,
    /// Sets of threads of look-aheads, as pairs of instruction and duty, in order.
    bodies: Interner,
    /// For each look-around that is a look-behind, the duties with which it holds here.
    holds: Vec<Vec<u32>>,
    /// Spare marks of visited instructions, with the visit in which each was made.
    marks: Vec<Vec<u32>>,
    visit: u32,
    work: usize,
    allowance: usize,
}

type Walk<T> = Result<T, PatternErrorKind>;

impl<'p> Threads<'p> {
    pub(crate) fn new(program: &'p Program, alphabet: &'p Alphabet, allowance: usize) -> Self {
        let mut duties = Interner::new();
        duties.number(&[]);
        Self {
            program,
            alphabet,
            duties,
            bodies: Interner::new(),
            holds: vec![Vec::new(); program.looks.len()],
            marks: Vec::new(),
            visit: 0,
            work: 0,
            allowance,
        }
    }

    /// The threads before the first code point.
    pub(crate) fn first(&mut self) -> Walk<Vec<Thread>> {
        let entry = vec![(self.program.entry, FREE)];
        self.advance(&[], entry, None)
    }

    /// The threads after a code point of a class. Those of the pattern itself are all gone if the
    /// value cannot match any more; then there are none at all.
    pub(crate) fn after(&mut self, threads: &[Thread], class: usize) -> Walk<Vec<Thread>> {
        self.advance(threads, Vec::new(), Some(class))
    }

    /// Whether a value that ends here matches.
    pub(crate) fn accepts(&self, threads: &[Thread]) -> bool {
        threads.iter().any(|&(step, duty)| {
            self.program.homes[step as usize] == 0
                && self.program.steps[step as usize] == Step::Accept
                && self.kept_at_end(duty)
        })
    }

    fn kept_at_end(&self, duty: u32) -> bool {
        self.duties.get(duty).chunks_exact(2).all(|obligation| {
            let body = self.bodies.get(obligation[1]);
            let reached = body.chunks_exact(2).any(|thread| {
                self.program.steps[thread[0] as usize] == Step::Accept
                    && self.kept_at_end(thread[1])
            });
            reached != (obligation[0] == 1)
        })
    }

    /// Steps the look-behinds, the inner ones first, and then the pattern itself.
    fn advance(
        &mut self,
        threads: &[Thread],
        entry: Vec<Thread>,
        class: Option<usize>,
    ) -> Walk<Vec<Thread>> {
        let mut out = Vec::new();
        let program = self.program;
        for &look in &program.behinds {
            let mut seeds = self.seeds(threads, look + 1, class)?;
            seeds.push((program.looks[look as usize].entry, FREE));
            let closed = self.close(seeds, class.is_none())?;
            let mut duties = Vec::new();
            for thread in closed {
                if program.steps[thread.0 as usize] == Step::Accept {
                    duties.push(thread.1);
                } else {
                    out.push(thread);
                }
            }
            self.holds[look as usize] = duties;
        }
        let mut seeds = self.seeds(threads, 0, class)?;
        seeds.extend(entry);
        let main = self.close(seeds, class.is_none())?;
        if main.is_empty() {
            return Ok(main);
        }
        out.extend(main);
        Ok(out)
    }

    /// The threads of a look-around, or of the pattern itself, that take a code point of a class.
    fn seeds(&mut self, threads: &[Thread], home: u32, class: Option<usize>) -> Walk<Vec<Thread>> {
        let mut seeds = Vec::new();
        let Some(class) = class else {
            return Ok(seeds);
        };
        for &(step, duty) in threads {
            if self.program.homes[step as usize] != home {
                continue;
            }
            if let Step::Set { set, next } = self.program.steps[step as usize]
                && self.alphabet.holds(class, set)
                && let Some(duty) = self.carry(duty, class)?
            {
                seeds.push((next, duty));
            }
        }
        Ok(seeds)
    }

    /// What is left of a duty after a code point; nothing if it is broken.
    fn carry(&mut self, duty: u32, class: usize) -> Walk<Option<u32>> {
        if duty == FREE {
            return Ok(Some(FREE));
        }
        let mut left = FREE;
        for obligation in self.duties.get(duty).to_vec().chunks_exact(2) {
            let mut seeds = Vec::new();
            for thread in self.bodies.get(obligation[1]).to_vec().chunks_exact(2) {
                // A thread at the end of its look-ahead only waits for its own duty.
                let next = match self.program.steps[thread[0] as usize] {
                    Step::Set { set, next } if self.alphabet.holds(class, set) => next,
                    Step::Accept => thread[0],
                    _ => continue,
                };
                if let Some(duty) = self.carry(thread[1], class)? {
                    seeds.push((next, duty));
                }
            }
            let body = self.close(seeds, false)?;
            match self.judge(&body, obligation[0] == 1) {
                Verdict::Kept => {}
                Verdict::Broken => return Ok(None),
                Verdict::Open(open) => left = self.both(left, open)?,
            }
        }
        Ok(Some(left))
    }

    /// What is known of a look-ahead whose body has these threads.
    fn judge(&mut self, body: &[Thread], negative: bool) -> Verdict {
        let reached = body
            .iter()
            .any(|&(step, duty)| duty == FREE && self.program.steps[step as usize] == Step::Accept);
        if reached || body.is_empty() {
            return if reached == negative { Verdict::Broken } else { Verdict::Kept };
        }
        let (body, _) = self.bodies.number(&flat(body));
        let (duty, _) = self.duties.number(&[u32::from(negative), body]);
        Verdict::Open(duty)
    }

    /// The duty of keeping two duties.
    fn both(&mut self, left: u32, right: u32) -> Walk<u32> {
        if left == FREE || left == right {
            return Ok(right);
        }
        let mut obligations = pairs(self.duties.get(left));
        obligations.extend(pairs(self.duties.get(right)));
        sort(&mut obligations);
        obligations.dedup();
        self.spend(obligations.len())?;
        Ok(self.duties.number(&flat(&obligations)).0)
    }

    /// Follows every instruction that takes no code point. What is left is in order, and holds no
    /// thread whose duty includes that of another at the same instruction.
    fn close(&mut self, seeds: Vec<Thread>, at_start: bool) -> Walk<Vec<Thread>> {
        self.visit += 1;
        let visit = self.visit;
        let mut marks = self.marks.pop().unwrap_or_else(|| vec![0; self.program.steps.len()]);
        let mut bound: Vec<Thread> = Vec::new();
        let mut open = seeds;
        let mut out = Vec::new();
        while let Some((step, duty)) = open.pop() {
            let mark = &mut marks[step as usize];
            if *mark == visit {
                continue;
            }
            if duty == FREE {
                *mark = visit;
            } else if bound.contains(&(step, duty)) {
                continue;
            } else {
                bound.push((step, duty));
                self.spend(bound.len())?;
            }
            self.spend(1)?;
            match self.program.steps[step as usize] {
                Step::Set { .. } | Step::Accept => out.push((step, duty)),
                Step::Split { left, right } => open.extend([(right, duty), (left, duty)]),
                Step::Start { next } if at_start => open.push((next, duty)),
                Step::Start { .. } => {}
                Step::Look { look, next } => {
                    for extra in self.look(look, at_start)? {
                        open.push((next, self.both(extra, duty)?));
                    }
                }
            }
        }
        self.marks.push(marks);
        self.prune(&mut out)?;
        Ok(out)
    }

    /// The duties with any one of which a look-around holds here.
    fn look(&mut self, number: u32, at_start: bool) -> Walk<Vec<u32>> {
        let look = self.program.looks[number as usize];
        if !look.behind {
            let body = self.close(vec![(look.entry, FREE)], at_start)?;
            return Ok(match self.judge(&body, look.negative) {
                Verdict::Kept => vec![FREE],
                Verdict::Broken => Vec::new(),
                Verdict::Open(duty) => vec![duty],
            });
        }
        let holds = self.holds[number as usize].clone();
        if look.negative { self.none_of(&holds) } else { Ok(holds) }
    }

    /// The duties of which one is kept just where none of these is.
    fn none_of(&mut self, duties: &[u32]) -> Walk<Vec<u32>> {
        let mut out = vec![FREE];
        for &duty in duties {
            let mut longer = Vec::new();
            for mut obligation in pairs(self.duties.get(duty)) {
                obligation.0 = 1 - obligation.0;
                let (broken, _) = self.duties.number(&flat(&[obligation]));
                for &before in &out {
                    longer.push(self.both(before, broken)?);
                    self.spend(1)?;
                }
            }
            out = longer;
        }
        Ok(out)
    }

    fn prune(&mut self, threads: &mut Vec<Thread>) -> Walk<()> {
        sort(threads);
        threads.dedup();
        if threads.iter().all(|thread| thread.1 == FREE) {
            return Ok(());
        }
        self.spend(threads.len() * threads.len())?;
        let all = threads.clone();
        threads.retain(|&(step, duty)| {
            let mut others = all.iter().filter(|other| other.0 == step && other.1 != duty);
            !others.any(|other| includes(self.duties.get(duty), self.duties.get(other.1)))
        });
        Ok(())
    }

    fn spend(&mut self, work: usize) -> Walk<()> {
        self.work += work;
        if self.work > self.allowance {
            return Err(PatternErrorKind::TooLarge(limit::WORK_TEXT));
        }
        Ok(())
    }
}

/// Whether every obligation of `part` is one of `whole`.
fn includes(whole: &[u32], part: &[u32]) -> bool {
    part.chunks_exact(2).all(|one| whole.chunks_exact(2).any(|other| one == other))
}
