//! Whole numbers of more than 64 bits: most formats give them only to those who ask for them.

use core::fmt;

use serde::de::{Deserializer, Error, Visitor};

use super::de::Seed;
use super::place::Place;
use crate::slot::{IntSlot, Slot, Step};

/// A whole number of more than 64 bits, or `null`.
pub(super) struct Wide<'s, 'p> {
    pub(super) slot: &'s mut dyn IntSlot,
    pub(super) place: Place<'p>,
}

impl<'de> Visitor<'de> for Wide<'_, '_> {
    type Value = Step;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slot.expected())
    }

    fn visit_none<E: Error>(self) -> Result<Step, E> {
        Ok(Step::Null)
    }

    fn visit_unit<E: Error>(self) -> Result<Step, E> {
        Ok(Step::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Step, D::Error> {
        let signed = self.slot.signed();
        let seed = Seed { slot: Slot::Int(self.slot), place: self.place };
        if signed {
            deserializer.deserialize_i128(seed)
        } else {
            deserializer.deserialize_u128(seed)
        }
    }
}
