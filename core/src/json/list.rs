//! Reads lists and maps.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::read::{Expect, Reader};
use crate::lost::Lost;
use crate::path::Path;
use crate::slot::{Fault, ListSlot, MapSlot, Slot, Step};
use crate::validate::Holes;
use crate::view::View;

/// Where a list or a map begins.
#[derive(Clone, Copy)]
struct Start {
    offset: usize,
    /// How much had been met by then that is not told.
    untold: usize,
}

impl<'de> Reader<'de> {
    /// Reads an array.
    pub(super) fn list(
        &mut self,
        slot: &mut dyn ListSlot<'de>,
        expect: Expect,
        path: &Path<'_>,
    ) -> Step {
        let start = self.begin();
        if let Err(reason) = self.open(b'[') {
            return self.abort(reason, path);
        }
        let mut first = true;
        let mut holes = Vec::new();
        let mut total = 0;
        let mut last = Step::End;
        let filled = slot.fill(&mut |item| {
            last = match self.more(b']', &mut first) {
                Ok(true) => {
                    let step = self.item(item, expect, &path.item(total));
                    if step == Step::Skipped {
                        holes.push(total);
                    }
                    total += 1;
                    step
                }
                Ok(false) => Step::End,
                Err(reason) => self.abort(reason, &path.item(total)),
            };
            last
        });
        if last == Step::Abort {
            return Step::Abort;
        }
        let faulty = !holes.is_empty() || filled.is_err();
        self.put(filled, "a list", start.offset, path);
        // A faulty list is not there when what is around it is checked.
        if self.validate
            && (faulty || !expect.later)
            && let Some(list) = slot.view()
        {
            let holes = Holes { holes: &holes, total };
            self.checker(start.offset, path).list(
                list,
                expect.constraints,
                path,
                expect.context(),
                holes,
            );
        }
        if faulty { self.faulty(start, expect, path) } else { Step::Filled }
    }

    /// A list or map begins.
    fn begin(&self) -> Start {
        Start { offset: self.scanner.offset(), untold: self.untold }
    }

    /// Of a faulty list or map that starts there, not all could be read: its violations tell it as
    /// it stands in the text, if it is one that is told.
    #[cold]
    #[inline(never)]
    fn faulty(&mut self, start: Start, expect: Expect, path: &Path<'_>) -> Step {
        if !expect.sensitive {
            let json = self.scanner.between(start.offset, self.scanner.offset());
            let json = if self.untold == start.untold { Some(json) } else { None };
            self.report.tell_whole(path, json, expect.constraints);
        }
        Step::Skipped
    }

    fn item(&mut self, item: Slot<'_, 'de>, expect: Expect, path: &Path<'_>) -> Step {
        let expect = expect.inside(expect.constraints.of_items(), true);
        self.present(item, expect, path)
    }

    /// Reads a value that may not be `null`.
    pub(super) fn present(&mut self, slot: Slot<'_, 'de>, expect: Expect, path: &Path<'_>) -> Step {
        self.scanner.peek();
        let start = self.scanner.offset();
        match self.value(slot, expect, path) {
            Step::Null => self.mismatch("a value", "null", start, path),
            step => step,
        }
    }

    /// Reads an object into a map.
    pub(super) fn map(
        &mut self,
        slot: &mut dyn MapSlot<'de>,
        expect: Expect,
        path: &Path<'_>,
    ) -> Step {
        let start = self.begin();
        if let Err(reason) = self.open(b'{') {
            return self.abort(reason, path);
        }
        slot.begin();
        let (mut first, mut faulty, mut total, mut lost) = (true, false, 0, Lost::default());
        loop {
            match self.more(b'}', &mut first) {
                Ok(true) => {}
                Ok(false) => break,
                Err(reason) => return self.abort(reason, path),
            }
            match self.entry(slot, &mut lost, expect, path) {
                Step::Abort => return Step::Abort,
                step => faulty |= step != Step::Filled,
            }
            total += 1;
        }
        if self.validate
            && (faulty || !expect.later)
            && let Some(map) = slot.view()
        {
            self.checker(start.offset, path).map(
                map,
                expect.constraints,
                path,
                expect.context(),
                total,
            );
        }
        if faulty { self.faulty(start, expect, path) } else { Step::Filled }
    }

    /// Reads a name and the value behind it into a map.
    fn entry(
        &mut self,
        slot: &mut dyn MapSlot<'de>,
        lost: &mut Lost,
        expect: Expect,
        path: &Path<'_>,
    ) -> Step {
        self.scanner.peek();
        let start = self.scanner.offset();
        match self.name() {
            Ok(key) => self.keyed(slot, lost, (start, key), expect, path),
            Err(reason) => self.abort(reason, path),
        }
    }

    /// Reads a value into a map under a key, which stands at `start`.
    pub(super) fn keyed(
        &mut self,
        slot: &mut dyn MapSlot<'de>,
        lost: &mut Lost,
        (start, key): (usize, Cow<'de, str>),
        expect: Expect,
        path: &Path<'_>,
    ) -> Step {
        let values = expect.inside(expect.constraints.of_values(), true);
        let keys = expect.constraints.of_keys();
        // The key goes into the map, and is still needed to name the place.
        let name = key.clone();
        let path_of_value = path.entry(&name, &expect.constraints);
        let mut step = None;
        let put = if lost.has(&name) {
            Err(Fault::Duplicate)
        } else {
            slot.entry(key, &mut |value| {
                let read = self.present(value, values, &path_of_value);
                step = Some(read);
                read
            })
        };
        let read = match step {
            Some(step) => step,
            // The map did not come to the value, so it is still to be read over.
            None => self.skip(&path_of_value),
        };
        if read == Step::Abort {
            return Step::Abort;
        }
        if let Some(step) = self.put(put, "a key", start, &path_of_value) {
            return step;
        }
        if read == Step::Skipped {
            lost.add(&name);
        }
        if read == Step::Skipped && self.validate {
            let key = path.key_of(&name, &expect.constraints);
            self.checker(start, &key).value(View::Str(&name), keys, &key, expect.context());
        }
        read
    }
}
