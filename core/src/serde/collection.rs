//! Lists, maps and structures, read through serde.

use alloc::borrow::Cow;

use serde::de::{MapAccess, SeqAccess};

use super::de::Seed;
use super::entries::Entries;
use super::place::{Hold, Place};
use crate::definition::Definition;
use crate::indices::{Indices, required};
use crate::lost::Lost;
use crate::path::Path;
use crate::report::{Broken, Report};
use crate::slot::{Draft, Fault, ListSlot, MapSlot, ObjectSlot, Slot, Step};
use crate::violation::{Limit, ViolationKind};

/// A value that may not be `null`: an item, or the value of an entry.
fn present(step: Step, slot_place: Place<'_>) -> Step {
    if step != Step::Null {
        return step;
    }
    slot_place.skip(Broken::mismatch("a value", "null"))
}

/// What came of a value, and the error of the format kept aside: a slot's callback cannot carry
/// one.
fn keep<E>(result: Result<Step, E>, error: &mut Option<E>) -> Step {
    result.unwrap_or_else(|problem| {
        *error = Some(problem);
        Step::Abort
    })
}

pub(super) fn list<'de, A: SeqAccess<'de>>(
    slot: &mut dyn ListSlot<'de>,
    mut items: A,
    place: Place<'_>,
) -> Result<Step, A::Error> {
    let Place { report, path, hold } = place;
    let items_hold = hold.inside(hold.constraints.of_items());
    let (mut error, mut faulty, mut index) = (None, false, 0);
    let filled = slot.fill(&mut |slot| {
        let path = path.item(index);
        let place = Place { report: &mut *report, path: &path, hold: items_hold };
        let read = items.next_element_seed(Seed { slot, place });
        let step = keep(read.map(|step| step.unwrap_or(Step::End)), &mut error);
        let step = present(step, Place { report: &mut *report, path: &path, hold: items_hold });
        faulty |= step == Step::Skipped;
        index += 1;
        step
    });
    if let Some(error) = error {
        return Err(error);
    }
    let step = Place { report, path, hold }.put(filled, "a list");
    Ok(if faulty { Step::Skipped } else { step })
}

pub(super) fn map<'de, A: MapAccess<'de>>(
    slot: &mut dyn MapSlot<'de>,
    mut entries: Entries<'de, A>,
    place: Place<'_>,
) -> Result<Step, A::Error> {
    let Place { report, path, hold } = place;
    slot.begin();
    let (mut faulty, mut lost) = (false, Lost::default());
    while let Some(key) = entries.next_name()? {
        let place = Place { report: &mut *report, path, hold };
        faulty |= entry(slot, &mut lost, key, &mut entries, place)? != Step::Filled;
    }
    Ok(if faulty { Step::Skipped } else { Step::Filled })
}

/// Reads the value of a key into a map; `place` is the map's.
fn entry<'de, A: MapAccess<'de>>(
    slot: &mut dyn MapSlot<'de>,
    lost: &mut Lost,
    key: Cow<'de, str>,
    entries: &mut Entries<'de, A>,
    place: Place<'_>,
) -> Result<Step, A::Error> {
    let Place { report, path, hold } = place;
    let name = key.clone();
    let map = hold.constraints;
    let path = path.entry(&name, &map);
    let hold = hold.inside(map.of_values());
    let (mut error, mut step) = (None, None);
    let put = if lost.has(&name) {
        Err(Fault::Duplicate)
    } else {
        slot.entry(key, &mut |slot| {
            let place = Place { report: &mut *report, path: &path, hold };
            let read = keep(entries.next_value(Seed { slot, place }), &mut error);
            let read = present(read, Place { report: &mut *report, path: &path, hold });
            step = Some(read);
            read
        })
    };
    if let Some(error) = error {
        return Err(error);
    }
    let place = Place { report, path: &path, hold };
    match step {
        Some(Step::Filled) => Ok(place.put(put, "a key")),
        Some(step) => {
            lost.add(&name);
            Ok(step)
        }
        None => {
            entries.skip_value()?;
            Ok(place.put(put, "a key"))
        }
    }
}

pub(super) fn object<'de, A: MapAccess<'de>>(
    slot: &mut dyn ObjectSlot<'de>,
    entries: Entries<'de, A>,
    place: Place<'_>,
) -> Result<Step, A::Error> {
    let definition = slot.definition();
    let Place { report, path, hold } = place;
    let (lost, faulty) = (Lost::default(), false);
    let mut members = Members { definition, entries, report, path, hold, lost, faulty };
    let mut result = Ok(Step::Skipped);
    slot.fill(&mut |draft| {
        result = members.read(draft);
        *result.as_ref().unwrap_or(&Step::Abort)
    });
    result
}

/// The members of a structure.
struct Members<'m, 'de, A> {
    definition: &'static Definition,
    entries: Entries<'de, A>,
    report: &'m mut Report,
    path: &'m Path<'m>,
    hold: Hold,
    /// The unknown members that should have been kept, and could not be read.
    lost: Lost,
    faulty: bool,
}

impl<'de, A: MapAccess<'de>> Members<'_, 'de, A> {
    fn read(&mut self, draft: &mut dyn Draft<'de>) -> Result<Step, A::Error> {
        let (mut seen, mut present, mut hint) = (Indices::default(), Indices::default(), 0);
        while let Some(name) = self.entries.next_name()? {
            let Some((index, property)) = self.definition.find(&name, hint) else {
                self.no_property(draft, name)?;
                continue;
            };
            hint = index + 1;
            let path = self.path.property(property, index);
            if !seen.insert(index) {
                self.entries.skip_value()?;
                self.add(&path, ViolationKind::DuplicateMember);
                continue;
            }
            let hold = self.hold.inside(property.constraints);
            let place = Place { report: &mut *self.report, path: &path, hold };
            let slot = draft.slot(index);
            let step = self.entries.next_value(Seed { slot, place })?;
            if step != Step::Null {
                present.insert(index);
            }
            self.faulty |= step == Step::Skipped;
        }
        let path = self.path;
        for (index, property) in required(self.definition, &present) {
            self.add(&path.property(property, index), ViolationKind::Required);
        }
        Ok(if self.faulty { Step::Skipped } else { Step::Filled })
    }

    /// Reads a member that is no property: into the map that keeps such, or over it.
    fn no_property(
        &mut self,
        draft: &mut dyn Draft<'de>,
        name: Cow<'de, str>,
    ) -> Result<(), A::Error> {
        if let Some((other, property)) = self.definition.keeps_unknown()
            && let Slot::Map(slot) = draft.slot(other)
        {
            let hold = self.hold.inside(property.constraints);
            let place = Place { report: &mut *self.report, path: self.path, hold };
            let step = entry(slot, &mut self.lost, name, &mut self.entries, place)?;
            self.faulty |= step == Step::Skipped;
            return Ok(());
        }
        self.entries.skip_value()?;
        if self.definition.deny_unknown {
            let path = self.path;
            self.add(&path.unknown(&name), ViolationKind::UnknownMember);
        }
        Ok(())
    }

    fn add(&mut self, path: &Path<'_>, kind: ViolationKind) {
        self.report.add(path, None, Broken::of(kind, Limit::None));
        self.faulty = true;
    }
}
