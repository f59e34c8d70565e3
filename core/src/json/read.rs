//! The JSON reader: drives a slot over a text, and collects what does not fit.

use alloc::string::String;

use super::error::{Position, ReadError, SyntaxError, SyntaxReason};
use super::scan::Scanner;
use crate::definition::{Constraints, HIDDEN};
use crate::path::Path;
use crate::report::{Broken, Place, Report};
use crate::slot::{DocumentSlot, Fault, Shape, Slot, Step};
use crate::validate::{Checker, Context};
use crate::violation::Seen;

/// Reads one value, and nothing behind it but white space, into a slot. With `validate`,
/// constraints are checked on the way.
pub(crate) fn read<'de>(
    bytes: &'de [u8],
    slot: Slot<'_, 'de>,
    validate: bool,
) -> Result<(), ReadError> {
    let text = match core::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return Err(not_utf8(bytes, error)),
    };
    let mut reader = Reader::new(text, validate);
    let step = reader.present(slot, Expect::ROOT, &Path::ROOT);
    if step != Step::Abort && reader.scanner.peek().is_some() {
        reader.abort(SyntaxReason::Trailing, &Path::ROOT);
    }
    if let Some((reason, offset, member)) = reader.syntax {
        let position = Position::START.after(text.get(..offset).unwrap_or(text));
        return Err(ReadError::Syntax(SyntaxError { position, member, reason }));
    }
    Ok(reader.report.finish(text)?)
}

fn not_utf8(bytes: &[u8], error: core::str::Utf8Error) -> ReadError {
    let valid = bytes.get(..error.valid_up_to()).unwrap_or(&[]);
    let valid = core::str::from_utf8(valid).unwrap_or("");
    let position = Position::START.after(valid);
    let reason = SyntaxReason::Utf8;
    ReadError::Syntax(SyntaxError { position, member: String::new(), reason })
}

/// What is said where a slot was filled and yet holds nothing. The derives and this crate's types
/// never do that; an implementation of [`Draft`](crate::Draft) by hand can.
#[cold]
#[inline(never)]
pub(crate) fn nothing() -> ReadError {
    let position = Position::START;
    let reason = SyntaxReason::Expected("a value");
    ReadError::Syntax(SyntaxError { position, member: String::new(), reason })
}

pub(super) struct Reader<'de> {
    pub(super) scanner: Scanner<'de>,
    pub(super) report: Report,
    /// The first syntax error: why, at which byte, in which member.
    syntax: Option<(SyntaxReason, usize, String)>,
    depth: u32,
    pub(super) validate: bool,
    /// How many places were met where a structure or bytes belong, or what may hold some: a list
    /// with such a place in it is not told in a violation, whatever stands there.
    pub(super) untold: usize,
}

/// What a value is read with.
#[derive(Clone, Copy)]
pub(super) struct Expect {
    pub(super) constraints: Constraints,
    /// Whether the value is sensitive, or anything around it.
    pub(super) sensitive: bool,
    /// Whether the list or the map around the value is checked once it is whole, this value with
    /// it: a violation tells the whole list, which is not there yet.
    pub(super) later: bool,
}

impl Expect {
    const ROOT: Expect = Expect { constraints: Constraints::NONE, sensitive: false, later: false };

    /// What a value is read with that stands inside of this one and has these constraints.
    pub(super) fn inside(self, constraints: Constraints, later: bool) -> Expect {
        Expect { constraints, sensitive: self.sensitive || constraints.sensitive(), later }
    }

    /// What stands around the value, for one that is checked by itself.
    pub(super) fn context(self) -> Context<'static> {
        Context::alone(self.sensitive)
    }
}

impl<'de> Reader<'de> {
    pub(super) fn new(text: &'de str, validate: bool) -> Reader<'de> {
        let (scanner, report) = (Scanner::new(text), Report::default());
        Reader { scanner, report, syntax: None, depth: 0, validate, untold: 0 }
    }

    /// Reads the next value into a slot.
    pub(super) fn value(&mut self, slot: Slot<'_, 'de>, expect: Expect, path: &Path<'_>) -> Step {
        let next = self.scanner.peek();
        match slot {
            Slot::Ignore => self.skip(path),
            Slot::Document(slot) => self.document(slot, expect, path),
            Slot::Around(slot) => {
                let start = self.scanner.offset();
                let mut step = Step::Skipped;
                let filled = slot.fill(&mut |inner| {
                    step = self.value(inner, expect, path);
                    step
                });
                self.put(filled, "a value", start, path).unwrap_or(step)
            }
            _ if next == Some(b'n') => self.null(path),
            Slot::List(slot) if next == Some(b'[') => self.list(slot, expect, path),
            Slot::Map(slot) if next == Some(b'{') => self.map(slot, expect, path),
            Slot::Object(slot) if next == Some(b'{') => {
                self.untold += 1;
                self.object(slot, expect, path)
            }
            slot @ (Slot::List(_) | Slot::Map(_) | Slot::Object(_)) => {
                self.untold += 1;
                self.other(slot.expected(), path)
            }
            scalar => {
                self.untold += usize::from(matches!(scalar, Slot::Blob(_)));
                self.scalar(scalar, expect, path)
            }
        }
    }

    /// Reads `null`, of which the first letter was seen.
    fn null(&mut self, path: &Path<'_>) -> Step {
        match self.scanner.word("null") {
            Ok(()) => Step::Null,
            Err(reason) => self.abort(reason, path),
        }
    }

    /// Reads any JSON.
    fn document(
        &mut self,
        slot: &mut dyn DocumentSlot<'de>,
        expect: Expect,
        path: &Path<'_>,
    ) -> Step {
        let start = self.scanner.offset();
        let shape = match self.scanner.peek() {
            Some(b'n') => {
                let step = self.null(path);
                // A document is any JSON, but a member that is `null` is absent, whatever it holds.
                if step != Step::Null || path.is_member() {
                    return step;
                }
                slot.null();
                return Step::Filled;
            }
            Some(b'"') => Shape::Str,
            Some(b't' | b'f') => Shape::Bool,
            Some(b'[') => Shape::List,
            Some(b'{') => Shape::Map,
            _ => Shape::Int,
        };
        if slot.wants_text() {
            let step = self.skip(path);
            if step == Step::Filled {
                slot.text(self.scanner.between(start, self.scanner.offset()));
            }
            return step;
        }
        if shape == Shape::Int {
            return self.document_number(slot, path);
        }
        let constraints = if expect.sensitive { HIDDEN } else { Constraints::NONE };
        let expect = expect.inside(constraints, true);
        self.value(slot.shape(shape), expect, path)
    }

    /// Reports what a slot did not take. `None` if it took it.
    pub(super) fn put(
        &mut self,
        put: Result<(), Fault>,
        expected: &'static str,
        start: usize,
        path: &Path<'_>,
    ) -> Option<Step> {
        let broken = put.err()?.broken(expected);
        self.report.add(path, Some(start), broken);
        Some(Step::Skipped)
    }

    /// Reads over a value of a kind that was not expected, and reports it.
    #[cold]
    #[inline(never)]
    pub(super) fn other(&mut self, expected: &'static str, path: &Path<'_>) -> Step {
        let start = self.scanner.offset();
        let found = match self.scanner.peek() {
            Some(b'"') => "a string",
            Some(b't' | b'f') => "a boolean",
            Some(b'[') => "an array",
            Some(b'{') => "an object",
            Some(b'n') => "null",
            _ => "a number",
        };
        let boolean = self.scanner.peek() == Some(b't');
        if self.skip(path) == Step::Abort {
            return Step::Abort;
        }
        let mut broken = Broken::mismatch(expected, found);
        if found == "a boolean" {
            broken.seen = Seen::Boolean(boolean);
        }
        self.report.add(path, Some(start), broken);
        Step::Skipped
    }

    /// Reports a value of another type.
    pub(super) fn mismatch(
        &mut self,
        expected: &'static str,
        found: &'static str,
        start: usize,
        path: &Path<'_>,
    ) -> Step {
        self.report.add(path, Some(start), Broken::mismatch(expected, found));
        Step::Skipped
    }

    /// Gives the reading up.
    #[cold]
    pub(super) fn abort(&mut self, reason: SyntaxReason, path: &Path<'_>) -> Step {
        if self.syntax.is_none() {
            self.syntax = Some((reason, self.scanner.offset(), path.wire()));
        }
        Step::Abort
    }

    /// A checker of the value at `path`, which starts at `start`; it reports to this reader's
    /// report.
    pub(super) fn checker<'c>(&'c mut self, start: usize, path: &'c Path<'c>) -> Checker<'c> {
        let place = Some(Place { offset: start, path });
        Checker { report: &mut self.report, place, structures: false }
    }

    /// Takes the bracket or brace that opens an array or object.
    pub(super) fn open(&mut self, bracket: u8) -> Result<(), SyntaxReason> {
        if self.depth >= SyntaxReason::DEEPEST {
            return Err(SyntaxReason::Depth);
        }
        self.depth += 1;
        self.scanner.expect(bracket, "a value")
    }

    /// Takes what stands before the next item or member: answers whether there is one, and takes
    /// the closing bracket or brace if not.
    pub(super) fn more(&mut self, close: u8, first: &mut bool) -> Result<bool, SyntaxReason> {
        if self.scanner.take(close) {
            self.depth -= 1;
            return Ok(false);
        }
        if !core::mem::take(first) {
            let what = if close == b']' { "`,` or `]`" } else { "`,` or `}`" };
            self.scanner.expect(b',', what)?;
        }
        Ok(true)
    }

    /// Takes the name of a member and the colon behind it.
    pub(super) fn name(&mut self) -> Result<alloc::borrow::Cow<'de, str>, SyntaxReason> {
        if self.scanner.peek() != Some(b'"') {
            return Err(self.scanner.unexpected("a member's name in quotes"));
        }
        let name = self.scanner.string()?;
        self.scanner.expect(b':', "`:`")?;
        Ok(name)
    }
}
