//! Reads a value that holds no others.

use alloc::borrow::Cow;
use alloc::string::String;

use super::read::{Expect, Reader};
use crate::definition::EnumDefinition;
use crate::path::Path;
use crate::report::Broken;
use crate::slot::{DocumentSlot, EnumSlot, Fault, FloatSlot, IntSlot, Shape, Slot, Step};
use crate::value::integer::Integer;
use crate::value::timestamp::Timestamp;
use crate::value::{blob, float};
use crate::view::View;
use crate::violation::{Limit, ViolationKind};

impl<'de> Reader<'de> {
    /// Reads the next value into the slot of a scalar.
    pub(super) fn scalar(&mut self, slot: Slot<'_, 'de>, expect: Expect, path: &Path<'_>) -> Step {
        let next = self.scanner.peek();
        let number = matches!(next, Some(b'-' | b'0'..=b'9'));
        match slot {
            Slot::Bool(slot) if matches!(next, Some(b't' | b'f')) => {
                let value = next == Some(b't');
                match self.scanner.word(if value { "true" } else { "false" }) {
                    Ok(()) => {
                        slot.put(value);
                        Step::Filled
                    }
                    Err(reason) => self.abort(reason, path),
                }
            }
            Slot::Int(slot) if number => self.integer(slot, expect, path),
            Slot::Float(slot) if number => self.float(slot, expect, path),
            Slot::Timestamp(place) if number => self.timestamp(place, path),
            slot @ (Slot::Bool(_) | Slot::Int(_) | Slot::Timestamp(_)) => {
                self.other(slot.expected(), path)
            }
            slot if next == Some(b'"') => {
                let start = self.scanner.offset();
                match self.scanner.string() {
                    Ok(text) => self.string(text, slot, expect, start, path),
                    Err(reason) => self.abort(reason, path),
                }
            }
            slot => self.other(slot.expected(), path),
        }
    }

    /// Puts a string into the slot of what is a string in JSON.
    fn string(
        &mut self,
        text: Cow<'de, str>,
        slot: Slot<'_, 'de>,
        expect: Expect,
        start: usize,
        path: &Path<'_>,
    ) -> Step {
        match slot {
            Slot::Str(slot) => {
                self.check(View::Str(&text), expect, start, path);
                self.put(slot.put(text), "a string", start, path).unwrap_or(Step::Filled)
            }
            Slot::Enum(slot) => self.enumeration(&text, slot, expect, start, path),
            Slot::Blob(slot) => {
                let Some(bytes) = blob::decode(&text) else {
                    self.report.add(path, Some(start), Broken::not_base64());
                    return Step::Skipped;
                };
                self.check(View::Blob(&bytes), expect, start, path);
                let put = slot.put(Cow::Owned(bytes));
                self.put(put, "bytes", start, path).unwrap_or(Step::Filled)
            }
            Slot::Float(slot) => match float::named(&text) {
                Some(number) => {
                    self.check(float::view(number, slot.bits()), expect, start, path);
                    self.put(slot.put(number), "a number", start, path).unwrap_or(Step::Filled)
                }
                None => self.mismatch("a number", "a string", start, path),
            },
            _ => self.mismatch("another value", "a string", start, path),
        }
    }

    fn enumeration(
        &mut self,
        text: &str,
        slot: &mut dyn EnumSlot,
        expect: Expect,
        start: usize,
        path: &Path<'_>,
    ) -> Step {
        let definition = slot.definition();
        if slot.put(text).is_ok() {
            self.check(View::Enum(definition, text), expect, start, path);
            return Step::Filled;
        }
        self.unknown_value(definition, text, expect, start, path);
        Step::Skipped
    }

    /// Reports a value that an enumeration does not have and does not keep.
    fn unknown_value(
        &mut self,
        definition: &'static EnumDefinition,
        text: &str,
        expect: Expect,
        start: usize,
        path: &Path<'_>,
    ) {
        let mut broken = Broken::of(ViolationKind::Enum, Limit::Values(definition.values));
        if !expect.sensitive {
            broken.value = Some(String::from(text));
        }
        self.report.add(path, Some(start), broken);
    }

    fn integer(&mut self, slot: &mut dyn IntSlot, expect: Expect, path: &Path<'_>) -> Step {
        let start = self.scanner.offset();
        let (text, float) = match self.scanner.number() {
            Ok(number) => number,
            Err(reason) => return self.abort(reason, path),
        };
        if float {
            let found = "a number with a fraction or an exponent";
            return self.mismatch(slot.expected(), found, start, path);
        }
        let put = match Integer::parse(text) {
            Some(number) => {
                let put = slot.put(number);
                if put.is_ok() {
                    self.check(View::Int(number), expect, start, path);
                }
                put
            }
            None => Err(Fault::OutOfRange),
        };
        self.put(put, slot.expected(), start, path).unwrap_or(Step::Filled)
    }

    fn float(&mut self, slot: &mut dyn FloatSlot, expect: Expect, path: &Path<'_>) -> Step {
        let start = self.scanner.offset();
        let (text, _) = match self.scanner.number() {
            Ok(number) => number,
            Err(reason) => return self.abort(reason, path),
        };
        let put = match text.parse::<f64>() {
            Ok(number) if number.is_finite() => {
                let put = slot.put(number);
                if put.is_ok() {
                    self.check(float::view(number, slot.bits()), expect, start, path);
                }
                put
            }
            _ => Err(Fault::OutOfRange),
        };
        self.put(put, "a number", start, path).unwrap_or(Step::Filled)
    }

    fn timestamp(&mut self, place: &mut Option<Timestamp>, path: &Path<'_>) -> Step {
        let start = self.scanner.offset();
        let (text, _) = match self.scanner.number() {
            Ok(number) => number,
            Err(reason) => return self.abort(reason, path),
        };
        *place = Timestamp::parse(text);
        let put = if place.is_some() { Ok(()) } else { Err(Fault::OutOfRange) };
        self.put(put, "a number of seconds", start, path).unwrap_or(Step::Filled)
    }

    /// Reads a number into a document: as a whole number if it is written as one and has at most
    /// 128 bits.
    pub(super) fn document_number(
        &mut self,
        slot: &mut dyn DocumentSlot<'de>,
        path: &Path<'_>,
    ) -> Step {
        let start = self.scanner.offset();
        if !matches!(self.scanner.peek(), Some(b'-' | b'0'..=b'9')) {
            let reason = self.scanner.unexpected("a value");
            return self.abort(reason, path);
        }
        let (text, float) = match self.scanner.number() {
            Ok(number) => number,
            Err(reason) => return self.abort(reason, path),
        };
        let whole = if float { None } else { Integer::parse(text) };
        let put = match (whole, text.parse::<f64>()) {
            // Whole numbers have no negative zero.
            (Some(number), _) if text != "-0" => match slot.shape(Shape::Int) {
                Slot::Int(slot) => slot.put(number),
                _ => Err(Fault::OutOfRange),
            },
            (_, Ok(number)) if number.is_finite() => match slot.shape(Shape::Float) {
                Slot::Float(slot) => slot.put(number),
                _ => Err(Fault::OutOfRange),
            },
            _ => Err(Fault::OutOfRange),
        };
        self.put(put, "a number of 64 bits", start, path).unwrap_or(Step::Filled)
    }

    /// Checks a scalar's constraints, if they are asked for and not checked with the list or map
    /// around it.
    fn check(&mut self, view: View<'_>, expect: Expect, start: usize, path: &Path<'_>) {
        if self.validate && !expect.later {
            self.checker(start, path).value(view, expect.constraints, path, expect.context());
        }
    }
}
