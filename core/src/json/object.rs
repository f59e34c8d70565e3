//! Reads structures.

use alloc::borrow::Cow;

use super::error::SyntaxReason;
use super::read::{Expect, Reader};
use crate::definition::Definition;
use crate::indices::{Indices, required};
use crate::lost::Lost;
use crate::path::Path;
use crate::report::Broken;
use crate::slot::{Draft, ObjectSlot, Slot, Step};
use crate::violation::{Limit, ViolationKind};

/// How far the reading of a structure came.
struct Members {
    definition: &'static Definition,
    /// What the structure is read with.
    expect: Expect,
    /// The properties that were met.
    seen: Indices,
    /// Those of them that were not `null`.
    present: Indices,
    /// Where the search for the next property starts.
    hint: usize,
    /// The unknown members that should have been kept, and could not be read.
    lost: Lost,
    faulty: bool,
}

impl<'de> Reader<'de> {
    /// Reads an object into a structure.
    pub(super) fn object(
        &mut self,
        slot: &mut dyn ObjectSlot<'de>,
        expect: Expect,
        path: &Path<'_>,
    ) -> Step {
        let definition = slot.definition();
        let mut step = Step::Skipped;
        slot.fill(&mut |draft| {
            step = self.members(definition, draft, expect, path);
            step
        });
        step
    }

    fn members(
        &mut self,
        definition: &'static Definition,
        draft: &mut dyn Draft<'de>,
        expect: Expect,
        path: &Path<'_>,
    ) -> Step {
        let start = self.scanner.offset();
        if let Err(reason) = self.open(b'{') {
            return self.abort(reason, path);
        }
        let (seen, present) = (Indices::default(), Indices::default());
        let (hint, lost, faulty) = (0, Lost::default(), false);
        let mut members = Members { definition, expect, seen, present, hint, lost, faulty };
        let mut first = true;
        loop {
            match self.next_name(&mut first) {
                Ok(Some((at, name))) => {
                    if self.member(&mut members, draft, (at, name), path) == Step::Abort {
                        return Step::Abort;
                    }
                }
                Ok(None) => break,
                Err(reason) => return self.abort(reason, path),
            }
        }
        self.missing(&mut members, start, path);
        self.check_other(&members, draft, start, path);
        if members.faulty { Step::Skipped } else { Step::Filled }
    }

    /// Takes the next member's name, and says where it stands.
    fn next_name(
        &mut self,
        first: &mut bool,
    ) -> Result<Option<(usize, Cow<'de, str>)>, SyntaxReason> {
        if !self.more(b'}', first)? {
            return Ok(None);
        }
        self.scanner.peek();
        let at = self.scanner.offset();
        Ok(Some((at, self.name()?)))
    }

    /// Reads the member of this name, which stands at this offset.
    fn member(
        &mut self,
        members: &mut Members,
        draft: &mut dyn Draft<'de>,
        (at, name): (usize, Cow<'de, str>),
        path: &Path<'_>,
    ) -> Step {
        let definition = members.definition;
        let Some((index, property)) = definition.find(&name, members.hint) else {
            return self.no_property(members, draft, (at, name), path);
        };
        members.hint = index + 1;
        let path = path.property(property, index);
        if !members.seen.insert(index) {
            let broken = Broken::of(ViolationKind::DuplicateMember, Limit::None);
            self.report.add(&path, Some(at), broken);
            members.faulty = true;
            return self.skip(&path);
        }
        let expect = members.expect.inside(property.constraints, false);
        let step = self.value(draft.slot(index), expect, &path);
        if step != Step::Null {
            members.present.insert(index);
        }
        members.faulty |= step == Step::Skipped;
        step
    }

    /// Reads a member that is no property: into the map that keeps such, or over it.
    fn no_property(
        &mut self,
        members: &mut Members,
        draft: &mut dyn Draft<'de>,
        (at, name): (usize, Cow<'de, str>),
        path: &Path<'_>,
    ) -> Step {
        let definition = members.definition;
        if let Some((other, property)) = definition.keeps_unknown()
            && let Slot::Map(slot) = draft.slot(other)
        {
            let expect = members.expect.inside(property.constraints, false);
            let step = self.keyed(slot, &mut members.lost, (at, name), expect, path);
            members.faulty |= step == Step::Skipped;
            return step;
        }
        let path = path.unknown(&name);
        if definition.deny_unknown {
            let broken = Broken::of(ViolationKind::UnknownMember, Limit::None);
            self.report.add(&path, Some(at), broken);
            members.faulty = true;
        }
        self.skip(&path)
    }

    /// Checks the map that keeps unknown members.
    fn check_other(
        &mut self,
        members: &Members,
        draft: &mut dyn Draft<'de>,
        start: usize,
        path: &Path<'_>,
    ) {
        if self.validate
            && let Some((other, property)) = members.definition.keeps_unknown()
            && let Slot::Map(slot) = draft.slot(other)
        {
            // Where there is no such member the map is empty, and not absent.
            slot.begin();
            let Some(map) = slot.view() else { return };
            let context = members.expect.inside(property.constraints, false).context();
            self.checker(start, path).map(map, property.constraints, path, context, map.len());
        }
    }

    /// Reports the required members that are not there.
    fn missing(&mut self, members: &mut Members, start: usize, path: &Path<'_>) {
        for (index, property) in required(members.definition, &members.present) {
            let broken = Broken::of(ViolationKind::Required, Limit::None);
            self.report.add(&path.property(property, index), Some(start), broken);
            members.faulty = true;
        }
    }
}
