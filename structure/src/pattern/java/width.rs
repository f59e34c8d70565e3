//! How wide the JDK thinks a piece is, and how wide it is.
//!
//! A look-behind is tried at no other widths than those, and one with no greatest width is refused.
//! The JDK adds in 32 bits that wrap around, and stops at some loops; so does this. Where its numbers
//! wrapped, it does not try all the widths that there are, as the automaton does.

/// What the JDK takes for "no limit".
pub(super) const UNLIMITED: i32 = i32::MAX;

/// The result of a study.
#[derive(Clone, Copy)]
pub(super) struct Study {
    pub(super) min: i32,
    pub(super) max: i32,
    /// Whether `max` means anything.
    pub(super) bounded: bool,
    /// Whether there is one way to match, as the JDK sees it.
    pub(super) deterministic: bool,
    /// The least width that there is; `u32::MAX` stands for all beyond it.
    narrowest: u32,
    /// The greatest.
    widest: u32,
}

/// A width that no text has.
const BEYOND: i32 = 1 << 28;

impl Study {
    pub(super) const NOTHING: Self =
        Self { min: 0, max: 0, bounded: true, deterministic: true, narrowest: 0, widest: 0 };

    /// Whether the JDK tries every width that there is.
    pub(super) fn is_exact(&self) -> bool {
        let (min, max) = (self.min.unsigned_abs(), self.max.unsigned_abs());
        let signs = self.min >= 0 && self.max >= 0;
        signs && min <= self.narrowest && (max >= self.widest || self.max >= BEYOND)
    }

    /// The study of a choice.
    pub(super) fn either(one: Self, other: Self) -> Self {
        Self {
            min: one.min.min(other.min),
            // The JDK looks for the greatest from -1 on.
            max: one.max.max(other.max).max(-1),
            bounded: one.bounded && other.bounded,
            deterministic: false,
            narrowest: one.narrowest.min(other.narrowest),
            widest: one.widest.max(other.widest),
        }
    }
}

/// One step of a study.
#[derive(Clone, Copy)]
pub(super) enum Op {
    /// So many characters.
    Width {
        min: i32,
        max: i32,
    },
    /// `c*`, `c+`, `c{m,}` over one character.
    GreedyCharacters(i32),
    /// A single piece that may be left out.
    Optional(Study),
    Times {
        study: Study,
        min: i32,
        max: i32,
    },
    Branch(Study),
    /// A repeated group with more than one way to match: the study ends here.
    Loop,
}

/// Studies the steps in order.
pub(super) fn study(ops: &[Op]) -> Study {
    let mut now = Study::NOTHING;
    // What follows a branch is studied from nothing, and added to what came before.
    let mut before = Study::NOTHING;
    for op in ops {
        match *op {
            Op::Width { min, max } => {
                add(&mut now, min, max);
                widen(&mut now, min.unsigned_abs(), max.unsigned_abs());
            }
            Op::GreedyCharacters(min) => {
                let most = if now.bounded { UNLIMITED } else { 0 };
                add(&mut now, min, most);
                widen(&mut now, min.unsigned_abs(), u32::MAX);
                now.deterministic = false;
            }
            Op::Optional(atom) => {
                add(&mut now, 0, atom.max);
                widen(&mut now, 0, atom.widest);
                now.bounded &= atom.bounded;
                now.deterministic = false;
            }
            Op::Times { study, min, max } => repeat(&mut now, study, min, max),
            Op::Branch(branches) => {
                add(&mut now, branches.min, branches.max);
                widen(&mut now, branches.narrowest, branches.widest);
                now.bounded &= branches.bounded;
                now.deterministic = false;
                append(&mut before, now);
                now = Study::NOTHING;
            }
            Op::Loop => {
                now.bounded = false;
                now.deterministic = false;
                break;
            }
        }
    }
    append(&mut before, now);
    before
}

fn add(now: &mut Study, min: i32, max: i32) {
    now.min = now.min.wrapping_add(min);
    now.max = now.max.wrapping_add(max);
}

fn widen(now: &mut Study, narrowest: u32, widest: u32) {
    now.narrowest = now.narrowest.saturating_add(narrowest);
    now.widest = now.widest.saturating_add(widest);
}

fn append(before: &mut Study, after: Study) {
    add(before, after.min, after.max);
    widen(before, after.narrowest, after.widest);
    before.bounded &= after.bounded;
    before.deterministic &= after.deterministic;
}

fn repeat(now: &mut Study, atom: Study, min: i32, max: i32) {
    let least = atom.min.wrapping_mul(min).wrapping_add(now.min);
    now.min = if least < now.min { 0x0fff_ffff } else { least };
    if now.bounded && atom.bounded {
        let most = atom.max.wrapping_mul(max).wrapping_add(now.max);
        now.bounded = most >= now.max;
        now.max = most;
    } else {
        now.bounded = false;
    }
    let least = atom.narrowest.saturating_mul(min.unsigned_abs());
    widen(now, least, atom.widest.saturating_mul(max.unsigned_abs()));
    now.deterministic &= atom.deterministic && min == max;
}
