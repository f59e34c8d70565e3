//! Floating-point numbers. What is not finite is written and read as text, since JSON has no
//! number for it.

use alloc::format;

use super::{Value, kinds};
use crate::definition::Kind;
use crate::slot::{Fault, Fill, FloatSlot, Slot};
use crate::view::View;

/// The text that stands for a number that is not finite.
pub(crate) fn name_of(number: f64) -> Option<&'static str> {
    if number.is_finite() {
        None
    } else if number.is_nan() {
        Some("NaN")
    } else if number > 0.0 {
        Some("Infinity")
    } else {
        Some("-Infinity")
    }
}

/// The number as a place of this width holds it.
pub(crate) fn view(number: f64, bits: u32) -> View<'static> {
    if bits == 32 { View::Single(single(number)) } else { View::Double(number) }
}

/// The nearest number of 32 bits to the decimal that was read as this one of 64.
#[expect(clippy::cast_possible_truncation, reason = "the nearest is what is asked for")]
fn single(number: f64) -> f32 {
    let near = number as f32;
    let off = number - f64::from(near);
    let next = if off > 0.0 { near.next_up() } else { near.next_down() };
    let as_near = (f64::from(next) - number).total_cmp(&off).is_eq();
    if off == 0.0 || !as_near {
        return near;
    }
    // Two are as near. The decimal, which is the shortest of this number of 64 bits, need not lie
    // between them.
    format!("{number:e}").parse().unwrap_or(near)
}

/// The number that is not finite for which this text stands.
pub(crate) fn named(text: &str) -> Option<f64> {
    match text {
        "NaN" => Some(f64::NAN),
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        _ => None,
    }
}

impl Value for f32 {
    type Kind = kinds::FloatingNumber;
    const KIND: &'static Kind = &Kind::Float { bits: 32 };

    #[inline]
    fn view(&self) -> View<'_> {
        View::Single(*self)
    }
}

impl Value for f64 {
    type Kind = kinds::FloatingNumber;
    const KIND: &'static Kind = &Kind::Float { bits: 64 };

    #[inline]
    fn view(&self) -> View<'_> {
        View::Double(*self)
    }
}

impl<'de> Fill<'de> for f32 {
    #[inline]
    fn slot(place: &mut Option<Self>) -> Slot<'_, 'de> {
        Slot::Float(place)
    }
}

impl<'de> Fill<'de> for f64 {
    #[inline]
    fn slot(place: &mut Option<Self>) -> Slot<'_, 'de> {
        Slot::Float(place)
    }
}

impl FloatSlot for Option<f32> {
    #[inline]
    fn put(&mut self, value: f64) -> Result<(), Fault> {
        let single = single(value);
        if single.is_infinite() && value.is_finite() {
            return Err(Fault::OutOfRange);
        }
        *self = Some(single);
        Ok(())
    }

    #[inline]
    fn bits(&self) -> u32 {
        32
    }
}

impl FloatSlot for Option<f64> {
    #[inline]
    fn put(&mut self, value: f64) -> Result<(), Fault> {
        *self = Some(value);
        Ok(())
    }
}
