//! serde's `Deserialize`, for any slot.
//!
//! Whatever a value is, it is asked for as `deserialize_any`: a format that is asked for a string
//! and holds a number answers with an error that prints the number, and that may be a secret.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::collection;
use super::entries::{Entries, Number};
use super::place::{Hold, Place, shaped};
use super::wide::Wide;
use crate::definition::{Constraints, HIDDEN};
use crate::path::Path;
use crate::report::{Broken, Report};
use crate::slot::{Fault, Fill, Shape, Slot, Step};
use crate::value::integer::Integer;
use crate::value::timestamp::Timestamp;
use crate::value::{blob, float};
use crate::violation::{Limit, ViolationKind};

/// Reads a value from any self-describing format of serde's. Constraints are not checked.
///
/// # Errors
///
/// Those of the format, and one that lists every value of a wrong type and every missing member.
#[inline(never)]
pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Fill<'de>,
    D: Deserializer<'de>,
{
    let mut place = None;
    match fill(T::slot(&mut place), deserializer) {
        Err(error) => Err(error),
        Ok(()) => match place {
            Some(value) => Ok(value),
            None => Err(nothing()),
        },
    }
}

/// What is said of `null` where a value is.
#[cold]
#[inline(never)]
fn nothing<E: Error>() -> E {
    E::custom("expected a value, found null")
}

#[inline(never)]
fn fill<'de, D: Deserializer<'de>>(slot: Slot<'_, 'de>, deserializer: D) -> Result<(), D::Error> {
    let mut report = Report::default();
    let place = Place { report: &mut report, path: &Path::ROOT, hold: Hold::ROOT };
    Seed { slot, place }.deserialize(deserializer)?;
    report.finish("").map_err(D::Error::custom)
}

/// A slot to be filled with the next value.
pub(super) struct Seed<'s, 'p, 'de> {
    pub(super) slot: Slot<'s, 'de>,
    pub(super) place: Place<'p>,
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_, 'de> {
    type Value = Step;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Step, D::Error> {
        let Seed { slot, place } = self;
        match slot {
            Slot::Around(around) => {
                let mut deserializer = Some(deserializer);
                let mut result = Ok(Step::Skipped);
                let Place { report, path, hold } = place;
                let filled = around.fill(&mut |slot| {
                    let place = Place { report: &mut *report, path, hold };
                    if let Some(deserializer) = deserializer.take() {
                        result = Seed { slot, place }.deserialize(deserializer);
                    }
                    *result.as_ref().unwrap_or(&Step::Abort)
                });
                match result? {
                    Step::Filled => Ok(Place { report, path, hold }.put(filled, "a value")),
                    step => Ok(step),
                }
            }
            // Most formats give numbers beyond 64 bits only to those who ask for them.
            Slot::Int(slot) if slot.bits() > 64 && !place.hold.sensitive => {
                deserializer.deserialize_option(Wide { slot, place })
            }
            Slot::Document(_) if place.hold.sensitive => {
                let place = Place { hold: place.hold.inside(HIDDEN), ..place };
                deserializer.deserialize_any(Seed { slot, place })
            }
            slot => deserializer.deserialize_any(Seed { slot, place }),
        }
    }
}

impl<'de> Seed<'_, '_, 'de> {
    fn integer(self, number: Integer) -> Step {
        let Seed { slot, place } = self;
        match shaped(slot, Shape::Int) {
            Slot::Int(slot) => place.put(slot.put(number), slot.expected()),
            Slot::Float(slot) => place.put(slot.put(number.to_f64()), "a number"),
            Slot::Timestamp(moment) => {
                *moment = i64::try_from(number).ok().and_then(|seconds| Timestamp::new(seconds, 0));
                place.put(moment.map(drop).ok_or(Fault::OutOfRange), "a number of seconds")
            }
            slot => place.mismatch(&slot, "a number"),
        }
    }

    fn float(self, number: f64) -> Step {
        let Seed { slot, place } = self;
        match shaped(slot, Shape::Float) {
            Slot::Float(slot) => place.put(slot.put(number), "a number"),
            Slot::Timestamp(moment) => {
                *moment = Timestamp::from_f64(number);
                place.put(moment.map(drop).ok_or(Fault::OutOfRange), "a number of seconds")
            }
            // `serde_json` gives `-0` so, and formats give so the whole numbers that are too large
            // for them.
            Slot::Int(slot) if number == 0.0 && number.is_sign_negative() => {
                place.put(slot.put(Integer::from(0_i64)), slot.expected())
            }
            Slot::Int(slot) if number.abs() >= 9.2e18 => {
                place.put(Err(Fault::OutOfRange), slot.expected())
            }
            slot => place.mismatch(&slot, "a number with a fraction or an exponent"),
        }
    }

    /// A number that a format gives as an object.
    fn number(self, number: Number) -> Step {
        let takes_numbers = matches!(
            self.slot,
            Slot::Float(_) | Slot::Int(_) | Slot::Timestamp(_) | Slot::Document(_)
        );
        match number {
            Number::Integer(number) => self.integer(number),
            Number::Float(number) if number.is_infinite() && takes_numbers => {
                self.place.put(Err(Fault::OutOfRange), self.slot.expected())
            }
            Number::Float(number) => self.float(number),
        }
    }

    /// Takes text that was looked at before, whatever is around its place.
    pub(super) fn take_text(self, text: Cow<'de, str>) -> Step {
        let Slot::Around(around) = self.slot else { return self.text(text) };
        let Place { report, path, hold } = self.place;
        let (mut text, mut step) = (Some(text), Step::Skipped);
        let filled = around.fill(&mut |slot| {
            let place = Place { report: &mut *report, path, hold };
            if let Some(text) = text.take() {
                step = Seed { slot, place }.take_text(text);
            }
            step
        });
        match step {
            Step::Filled => Place { report, path, hold }.put(filled, "a value"),
            step => step,
        }
    }

    fn text(self, text: Cow<'de, str>) -> Step {
        let Seed { slot, place } = self;
        match shaped(slot, Shape::Str) {
            Slot::Str(slot) => place.put(slot.put(text), "a string"),
            Slot::Enum(slot) => {
                if slot.put(&text).is_ok() {
                    return Step::Filled;
                }
                let limit = Limit::Values(slot.definition().values);
                let mut broken = Broken::of(ViolationKind::Enum, limit);
                broken.value = (!place.hold.sensitive).then(|| text.into_owned());
                place.skip(broken)
            }
            Slot::Blob(slot) => match blob::decode(&text) {
                Some(bytes) => place.put(slot.put(Cow::Owned(bytes)), "bytes"),
                None => place.skip(Broken::not_base64()),
            },
            Slot::Float(slot) => match float::named(&text) {
                Some(number) => place.put(slot.put(number), "a number"),
                None => place.mismatch(&Slot::Float(slot), "a string"),
            },
            slot => place.mismatch(&slot, "a string"),
        }
    }

    fn bytes(self, bytes: Cow<'de, [u8]>) -> Step {
        match self.slot {
            Slot::Blob(slot) => self.place.put(slot.put(bytes), "bytes"),
            slot => self.place.mismatch(&slot, "bytes"),
        }
    }
}

impl<'de> Visitor<'de> for Seed<'_, '_, 'de> {
    type Value = Step;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slot.expected())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Step, E> {
        let Seed { slot, place } = self;
        match shaped(slot, Shape::Bool) {
            Slot::Bool(slot) => {
                slot.put(value);
                Ok(Step::Filled)
            }
            slot => Ok(place.mismatch(&slot, "a boolean")),
        }
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Step, E> {
        Ok(self.integer(number.into()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Step, E> {
        Ok(self.integer(number.into()))
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<Step, E> {
        Ok(self.integer(number.into()))
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<Step, E> {
        Ok(self.integer(number.into()))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Step, E> {
        Ok(self.float(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Step, E> {
        Ok(self.text(Cow::Owned(text.into())))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Step, E> {
        Ok(self.text(Cow::Borrowed(text)))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Step, E> {
        Ok(self.text(Cow::Owned(text)))
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Step, E> {
        Ok(self.bytes(Cow::Owned(bytes.into())))
    }

    fn visit_borrowed_bytes<E: Error>(self, bytes: &'de [u8]) -> Result<Step, E> {
        Ok(self.bytes(Cow::Borrowed(bytes)))
    }

    fn visit_byte_buf<E: Error>(self, bytes: Vec<u8>) -> Result<Step, E> {
        Ok(self.bytes(Cow::Owned(bytes)))
    }

    fn visit_none<E: Error>(self) -> Result<Step, E> {
        self.visit_unit()
    }

    fn visit_unit<E: Error>(self) -> Result<Step, E> {
        Ok(match self.slot {
            // A document is any JSON, but a member that is `null` is absent, whatever it holds.
            Slot::Document(slot) if !self.place.path.is_member() => {
                slot.null();
                Step::Filled
            }
            _ => Step::Null,
        })
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Step, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Step, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Step, A::Error> {
        let Seed { slot, place } = self;
        place.open()?;
        match shaped(slot, Shape::List) {
            Slot::List(slot) => collection::list(slot, items, place),
            slot => {
                while items.next_element::<IgnoredAny>()?.is_some() {}
                Ok(place.mismatch(&slot, "an array"))
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Step, A::Error> {
        let hold = self.place.hold;
        let map = match &self.slot {
            Slot::Object(slot) => {
                slot.definition().keeps_unknown().map(|(_, kept)| kept.constraints)
            }
            _ => Some(hold.constraints),
        };
        let hidden = hold.hides_names(map.unwrap_or(Constraints::NONE));
        let mut entries = Entries::new(members, hidden);
        if let Some(number) = entries.number()? {
            return Ok(self.number(number));
        }
        let Seed { slot, place } = self;
        place.open()?;
        match shaped(slot, Shape::Map) {
            Slot::Map(slot) => collection::map(slot, entries, place),
            Slot::Object(slot) => collection::object(slot, entries, place),
            slot => {
                while entries.next_name()?.is_some() {
                    entries.skip_value()?;
                }
                Ok(place.mismatch(&slot, "an object"))
            }
        }
    }
}
