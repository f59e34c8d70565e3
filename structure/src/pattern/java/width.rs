//! How wide the JDK thinks a piece is.
//!
//! A look-behind is tried at no other widths than those, and one with no greatest width is refused.
//! The JDK adds in 32 bits that wrap around, and stops at some loops; so does this.

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
}

impl Study {
    pub(super) const NOTHING: Self = Self { min: 0, max: 0, bounded: true, deterministic: true };

    /// The study of a choice.
    pub(super) fn either(one: Self, other: Self) -> Self {
        Self {
            min: one.min.min(other.min),
            // The JDK looks for the greatest from -1 on.
            max: one.max.max(other.max).max(-1),
            bounded: one.bounded && other.bounded,
            deterministic: false,
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
            Op::Width { min, max } => add(&mut now, min, max),
            Op::GreedyCharacters(min) => {
                let most = if now.bounded { UNLIMITED } else { 0 };
                add(&mut now, min, most);
                now.deterministic = false;
            }
            Op::Optional(atom) => {
                add(&mut now, 0, atom.max);
                now.bounded &= atom.bounded;
                now.deterministic = false;
            }
            Op::Times { study, min, max } => repeat(&mut now, study, min, max),
            Op::Branch(branches) => {
                add(&mut now, branches.min, branches.max);
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

fn append(before: &mut Study, after: Study) {
    add(before, after.min, after.max);
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
    now.deterministic &= atom.deterministic && min == max;
}
