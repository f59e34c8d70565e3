//! Where a value goes that is read through serde, and what is said if it does not fit.

use serde::de::Error;

use crate::definition::Constraints;
use crate::json::error::SyntaxReason;
use crate::path::Path;
use crate::report::{Broken, Report};
use crate::slot::{DocumentSlot, Fault, Shape, Slot, Step};

/// Where a value stands, and where its violations go.
pub(super) struct Place<'s> {
    pub(super) report: &'s mut Report,
    pub(super) path: &'s Path<'s>,
    pub(super) hold: Hold,
}

/// What a value is held to. Of its constraints only what is sensitive matters here.
#[derive(Clone, Copy)]
pub(super) struct Hold {
    pub(super) constraints: Constraints,
    /// Whether the value must not be printed, not even by the format: it is sensitive, or
    /// something around it.
    pub(super) sensitive: bool,
}

impl Hold {
    pub(super) const ROOT: Hold = Hold { constraints: Constraints::NONE, sensitive: false };

    /// Whether the names in a map with these constraints, or in the structure whose unknown members
    /// it keeps, must not be printed.
    pub(super) fn hides_names(self, map: Constraints) -> bool {
        self.sensitive || map.sensitive() || map.of_keys().sensitive()
    }

    /// What a value inside of this one is held to.
    pub(super) fn inside(self, constraints: Constraints) -> Hold {
        Hold { constraints, sensitive: self.sensitive || constraints.sensitive() }
    }
}

impl Place<'_> {
    /// Goes into an array or an object. Formats have limits of their own, and some have none.
    pub(super) fn open<E: Error>(&self) -> Result<(), E> {
        if self.path.depth() < SyntaxReason::DEEPEST as usize {
            return Ok(());
        }
        Err(E::custom(SyntaxReason::Depth))
    }

    /// Reports a violation.
    pub(super) fn skip(self, broken: Broken) -> Step {
        self.report.add(self.path, None, broken);
        Step::Skipped
    }

    /// Reports what a slot did not take.
    pub(super) fn put(self, put: Result<(), Fault>, expected: &'static str) -> Step {
        match put {
            Ok(()) => Step::Filled,
            Err(fault) => self.skip(fault.broken(expected)),
        }
    }

    /// Reports a value of another type than the slot's.
    pub(super) fn mismatch(self, slot: &Slot<'_, '_>, found: &'static str) -> Step {
        let expected = match slot {
            Slot::Ignore => return Step::Filled,
            slot => slot.expected(),
        };
        self.skip(Broken::mismatch(expected, found))
    }
}

/// The slot for a value of this shape: a document has one for each.
pub(super) fn shaped<'s, 'de>(slot: Slot<'s, 'de>, shape: Shape) -> Slot<'s, 'de> {
    match slot {
        Slot::Document(document) => DocumentSlot::shape(document, shape),
        slot => slot,
    }
}
