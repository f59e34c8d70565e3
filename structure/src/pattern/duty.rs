//! What the look-aheads that were passed still ask of the rest of a value.

use super::program::Step;
use super::threads::{Threads, Walk};
use crate::pairs::{first, holds, pair, second, sort};

/// The duty of nothing.
pub(super) const FREE: u32 = 0;

/// What is known of an obligation, or of a duty.
pub(super) enum Verdict {
    Kept,
    Broken,
    /// It depends on the rest: the duty's number.
    Open(u32),
}

impl Threads<'_> {
    /// Whether a duty is kept where the value ends.
    pub(super) fn kept_at_end(&self, duty: u32) -> bool {
        for &obligation in self.duties.get(duty) {
            let mut reached = false;
            for &thread in self.bodies.get(second(obligation)) {
                reached = reached || self.at_end(thread) && self.kept_at_end(second(thread));
            }
            if reached == (first(obligation) == 1) {
                return false;
            }
        }
        true
    }

    /// What is left of a duty after a code point; nothing if it is broken.
    pub(super) fn carry(&mut self, duty: u32, class: u32) -> Walk<Option<u32>> {
        let mut left = FREE;
        for at in 0..self.duties.get(duty).len() {
            let obligation = self.duties.get(duty)[at];
            let body = second(obligation);
            let mut seeds = Vec::new();
            for at in 0..self.bodies.get(body).len() {
                let thread = self.bodies.get(body)[at];
                // A thread at the end of its look-ahead only waits for its own duty.
                let next = match self.program.steps[first(thread) as usize] {
                    Step::Set { set, next } if self.alphabet.holds(class, set) => next,
                    Step::Accept => first(thread),
                    _ => continue,
                };
                if let Some(duty) = self.carry(second(thread), class)? {
                    seeds.push(pair(next, duty));
                }
            }
            let body = self.close(seeds, false)?;
            match self.judge(&body, first(obligation) == 1) {
                Verdict::Kept => {}
                Verdict::Broken => return Ok(None),
                Verdict::Open(open) => left = self.both(left, open)?,
            }
        }
        Ok(Some(left))
    }

    /// What is known of a look-ahead whose body has these threads.
    pub(super) fn judge(&mut self, body: &[u64], negative: bool) -> Verdict {
        let mut reached = false;
        for &thread in body {
            reached |= second(thread) == FREE && self.at_end(thread);
        }
        if reached || body.is_empty() {
            return if reached == negative { Verdict::Broken } else { Verdict::Kept };
        }
        let (body, _) = self.bodies.number(body);
        let (duty, _) = self.duties.number(&[pair(u32::from(negative), body)]);
        Verdict::Open(duty)
    }

    /// The duty of keeping two duties.
    pub(super) fn both(&mut self, left: u32, right: u32) -> Walk<u32> {
        if left == FREE || left == right {
            return Ok(right);
        }
        let mut obligations = self.duties.get(left).to_vec();
        obligations.extend_from_slice(self.duties.get(right));
        sort(&mut obligations);
        self.spend(obligations.len())?;
        Ok(self.duties.number(&obligations).0)
    }

    /// The duties of which one is kept just where none of these is.
    pub(super) fn none_of(&mut self, duties: &[u64]) -> Walk<Vec<u64>> {
        let mut out = [u64::from(FREE)].to_vec();
        for &duty in duties {
            let mut longer = Vec::new();
            for at in 0..self.duties.get(second(duty)).len() {
                let obligation = self.duties.get(second(duty))[at];
                let opposite = pair(1 - first(obligation), second(obligation));
                let (broken, _) = self.duties.number(&[opposite]);
                for &before in &out {
                    longer.push(u64::from(self.both(second(before), broken)?));
                    self.spend(1)?;
                }
            }
            out = longer;
        }
        Ok(out)
    }

    /// Whether every obligation of `part` is one of `whole`.
    pub(super) fn includes(&self, whole: u32, part: u32) -> bool {
        let whole = self.duties.get(whole);
        for &obligation in self.duties.get(part) {
            if !holds(whole, obligation) {
                return false;
            }
        }
        true
    }
}
