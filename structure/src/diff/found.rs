//! A change that has been found, before it is told.

use super::change::{Change, ChangeKind, Spot};
use crate::definition::{Definitions, Place};

/// A change, and the place of it.
pub(super) struct Found {
    pub(super) kind: ChangeKind,
    pub(super) breaking: bool,
    pub(super) subject: String,
    /// In the old document of what is removed, in the new one of all else.
    pub(super) place: Place,
    pub(super) constraint: String,
    pub(super) old: String,
    pub(super) new: String,
}

impl Found {
    pub(super) fn new(
        kind: ChangeKind,
        breaking: bool,
        subject: &str,
        place: Place,
        (old, new): (String, String),
    ) -> Self {
        let (subject, constraint) = (subject.to_owned(), String::new());
        Self { kind, breaking, subject, place, constraint, old, new }
    }

    fn is_removed(&self) -> bool {
        self.kind == ChangeKind::Removed
    }
}

/// The changes with their files, pointers and positions.
pub(super) fn tell(found: Vec<Found>, old: &Definitions, new: &Definitions) -> Vec<Change> {
    let places = |removed: bool| -> Vec<Place> {
        let those = found.iter().filter(|one| one.is_removed() == removed);
        those.map(|one| one.place).collect()
    };
    let mut in_old = old.positions(&places(true)).into_iter();
    let mut in_new = new.positions(&places(false)).into_iter();
    let mut changes = Vec::new();
    for one in found {
        let removed = one.is_removed();
        let definitions = if removed { old } else { new };
        let Some(position) = (if removed { in_old.next() } else { in_new.next() }) else { break };
        let file = definitions.file(one.place).to_owned();
        let spot = Spot { file, pointer: definitions.pointer(one.place), position };
        let Found { kind, breaking, subject, constraint, old, new, .. } = one;
        changes.push(Change { kind, breaking, subject, spot, constraint, old, new });
    }
    changes
}
