//! Violations in the making: collected while a value is read or validated, and put in the order of
//! the definition at the end.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::definition::Constraints;
use crate::json::error::Position;
use crate::json::locate::locate;
use crate::order::sort;
use crate::path::{Path, compare};
use crate::validate::told;
use crate::violation::{Limit, Seen, Violation, ViolationKind, Violations};

/// Violations in the making.
#[derive(Default)]
pub(crate) struct Report {
    violations: Vec<Violation>,
    omitted: usize,
    /// How many bytes of text the violations hold.
    weight: usize,
}

/// A place in the input, and the path of the value that starts there.
#[derive(Clone, Copy)]
pub(crate) struct Place<'p> {
    pub(crate) offset: usize,
    pub(crate) path: &'p Path<'p>,
}

/// What a violation says beyond its path.
#[derive(Clone, PartialEq)]
pub(crate) struct Broken {
    pub(crate) kind: ViolationKind,
    pub(crate) limit: Limit,
    pub(crate) value: Option<String>,
    pub(crate) around: Option<Arc<String>>,
    pub(crate) seen: Seen,
}

impl Broken {
    /// One that says nothing of the value.
    pub(crate) fn of(kind: ViolationKind, limit: Limit) -> Broken {
        Broken { kind, limit, value: None, around: None, seen: Seen::Nothing }
    }

    /// A value of another type.
    pub(crate) fn mismatch(expected: &'static str, found: &'static str) -> Broken {
        Broken::of(ViolationKind::Type, Limit::Type { expected, found: Some(found) })
    }

    /// Text that is not base64 where bytes are expected.
    pub(crate) fn not_base64() -> Broken {
        let limit = Limit::Type { expected: "base64 with padding", found: None };
        Broken::of(ViolationKind::BlobEncoding, limit)
    }
}

/// How much text the violations of one value may hold before the rest is only counted. It keeps
/// a long key above many faults from multiplying.
const MOST_TEXT: usize = 4 << 20;

impl Report {
    /// Whether further violations are only counted.
    pub(crate) fn is_full(&self) -> bool {
        self.violations.len() >= Violations::MOST || self.weight > MOST_TEXT
    }

    /// Gives the violations of the list or map at `path`, and those of what stands directly in it,
    /// the text of the whole, which is this JSON; none, where it must not be told. They are the last
    /// that were found.
    pub(crate) fn tell_whole(
        &mut self,
        path: &Path<'_>,
        json: Option<&str>,
        constraints: Constraints,
    ) {
        let (depth, mut whole, mut asked) = (path.depth(), None, false);
        let mut last = self.violations.as_mut_slice();
        while let [others @ .., violation] = last
            && violation.steps.get(..depth).is_some_and(|steps| path.is_way(steps))
        {
            last = others;
            let (below, broken) = (violation.steps.len() - depth, &mut violation.broken);
            let tells_itself = below == 0 && broken.value.is_some();
            let tells_around =
                below == 1 && (broken.around.is_some() || broken.kind == ViolationKind::Enum);
            if (tells_itself || tells_around) && !asked {
                (whole, asked) = (json.and_then(|json| told(json, constraints)), true);
            }
            if tells_itself {
                broken.value = whole.as_ref().map(|whole| String::clone(whole));
            }
            if tells_around {
                broken.around = whole.as_ref().map(Arc::clone);
            }
        }
    }

    /// Adds a violation; `offset` is where its value starts in the input.
    pub(crate) fn add(&mut self, path: &Path<'_>, offset: Option<usize>, broken: Broken) {
        self.add_below(path, offset.map(|offset| Place { offset, path }), broken);
    }

    /// Adds a violation of a value in what starts at a place in the input.
    pub(crate) fn add_below(&mut self, path: &Path<'_>, place: Option<Place<'_>>, broken: Broken) {
        if self.is_full() {
            self.omitted += 1;
            return;
        }
        let (path, field, steps) = (path.wire(), path.rust(), path.rank());
        self.weight += path.len() * 3 + broken.value.as_deref().unwrap_or("").len();
        let (offset, below) = match place {
            Some(place) => (Some(place.offset), steps.len().saturating_sub(place.path.depth())),
            None => (None, 0),
        };
        let position = None;
        self.violations.push(Violation { path, field, steps, broken, position, offset, below });
    }

    /// The violations in the order of the definition. Positions are counted in `text`, in one
    /// pass over it.
    pub(crate) fn finish(self, text: &str) -> Result<(), Violations> {
        if self.violations.is_empty() { Ok(()) } else { Err(self.in_order(text)) }
    }

    #[cold]
    #[inline(never)]
    fn in_order(mut self, text: &str) -> Violations {
        locate(&mut self.violations, text);
        sort(&mut self.violations, by_offset);
        let mut counted = (0, Position::START);
        for violation in &mut self.violations {
            if let Some(offset) = violation.offset.take() {
                let position = counted.1.after(text.get(counted.0..offset).unwrap_or(""));
                counted = (offset, position);
                violation.position = Some(position);
            }
            violation.below = 0;
        }
        sort(&mut self.violations, by_rank);
        Violations { violations: self.violations, omitted: self.omitted }
    }
}

fn by_offset(a: &Violation, b: &Violation) -> Ordering {
    a.offset.cmp(&b.offset)
}

fn by_rank(a: &Violation, b: &Violation) -> Ordering {
    compare(&a.steps, &b.steps)
}
