//! How wide a number must be.

use crate::attribute::bounds::Number;
use crate::definition::{Held, Holds};
use crate::item::types::Type;
use crate::shape;

/// What a whole number needs: bits besides the sign, and perhaps a sign.
#[derive(Debug, PartialEq)]
pub(crate) struct Needed {
    pub(crate) bits: u8,
    pub(crate) negative: bool,
}

impl Needed {
    /// What the values of a type need.
    pub(crate) fn by(held: &Held) -> Needed {
        let Holds::Integer(bits, signed) = held.holds else {
            return Needed { bits: 7, negative: false };
        };
        let (least, greatest) = ends(bits, signed, held.demands.min, held.demands.max);
        let negative = least < 0;
        for bits in [7, 8, 15, 16, 31, 32, 63, 64, 127] {
            let most = (1_u128 << bits) - 1;
            let whole = !negative || bits % 8 == 7;
            let below = (-1 - least).max(0).unsigned_abs();
            if whole && greatest <= most && (!negative || below <= most) {
                return Needed { bits, negative };
            }
        }
        Needed { bits: 128, negative: false }
    }

    /// Whether a type of so many bits holds it.
    pub(super) fn fits(&self, signed: bool, bits: u8) -> bool {
        let besides = if signed { bits - 1 } else { bits };
        besides >= self.bits && (signed || !self.negative)
    }

    /// The narrowest type that holds it.
    pub(crate) fn rust_type(&self) -> String {
        match (self.negative, self.bits) {
            (true, bits) => format!("i{}", bits + 1),
            (false, bits) => format!("u{}", bits.next_multiple_of(8)),
        }
    }
}

/// The least and the greatest value of so many bits, or the narrower ones that are given.
pub(crate) fn ends(
    bits: u8,
    signed: bool,
    min: Option<Number>,
    max: Option<Number>,
) -> (i128, u128) {
    let besides = if signed { bits - 1 } else { bits };
    let most = if besides >= 128 { u128::MAX } else { (1_u128 << besides) - 1 };
    let mut least = if signed { -1 - i128::try_from(most).unwrap_or(i128::MAX) } else { 0 };
    let mut greatest = most;
    if let Some(Number::Integer(min)) = min {
        least = least.max(min);
    }
    if let Some(Number::Integer(max)) = max {
        greatest = greatest.min(u128::try_from(max).unwrap_or(0));
    }
    (least, greatest)
}

/// The least and the greatest number that a definition's type has by its name.
pub(super) fn of_the_type(holds: &Holds) -> (Option<Number>, Option<Number>) {
    match holds {
        Holds::Integer(bits, signed) => {
            let (least, greatest) = ends(*bits, *signed, None, None);
            (Some(Number::Integer(least)), i128::try_from(greatest).ok().map(Number::Integer))
        }
        Holds::Float(32) => {
            let most = f64::from(f32::MAX);
            (Some(Number::Float(-most)), Some(Number::Float(most)))
        }
        _ => (None, None),
    }
}

/// The same, where the field's type may hold others too, as far as its name tells.
pub(crate) fn natural(holds: &Holds, ty: &Type) -> (Option<Number>, Option<Number>) {
    let own = shape::number(ty);
    let wider = match holds {
        Holds::Integer(bits, signed) => is_wider(own, *bits, *signed),
        _ => own != Some(('f', 32)),
    };
    if wider { of_the_type(holds) } else { (None, None) }
}

/// Whether a type may hold whole numbers that are not of so many bits.
fn is_wider(own: Option<(char, u8)>, bits: u8, signed: bool) -> bool {
    match own {
        Some(('i', own)) => !signed || own > bits,
        Some(('u', own)) => own > if signed { bits - 1 } else { bits },
        _ => true,
    }
}

/// The numbers of a type, as a person calls them.
pub(super) fn in_words(held: &Held) -> String {
    match &held.holds {
        Holds::Integer(bits, signed) => {
            let (least, greatest) = ends(*bits, *signed, held.demands.min, held.demands.max);
            format!("a whole number from {least} to {greatest}")
        }
        Holds::Float(bits) => format!("a number of {bits} bits"),
        _ => held.in_words().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Needed, ends};
    use crate::attribute::bounds::Number::Integer;
    use crate::definition::{Held, Holds};

    fn needed(bits: u8, signed: bool, min: Option<i128>, max: Option<i128>) -> String {
        let mut held = Held::of(Holds::Integer(bits, signed));
        held.demands.min = min.map(Integer);
        held.demands.max = max.map(Integer);
        Needed::by(&held).rust_type()
    }

    #[test]
    fn the_narrowest_type_is_found() {
        assert_eq!(needed(32, true, None, None), "i32");
        assert_eq!(needed(32, true, Some(0), Some(60)), "u8");
        assert_eq!(needed(32, true, Some(0), Some(255)), "u8");
        assert_eq!(needed(32, true, Some(1), Some(5184)), "u16");
        assert_eq!(needed(32, true, Some(0), None), "u32");
        assert_eq!(needed(32, true, Some(-1), Some(200)), "i16");
        assert_eq!(needed(64, true, None, None), "i64");
        assert_eq!(needed(128, true, None, None), "i128");
        assert_eq!(needed(128, false, None, None), "u128");
    }

    #[test]
    fn a_range_in_the_signed_half_fits_both() {
        let needed = Needed { bits: 7, negative: false };
        assert!(needed.fits(true, 8) && needed.fits(false, 8));
        let needed = Needed { bits: 31, negative: true };
        assert!(needed.fits(true, 32) && !needed.fits(false, 64) && !needed.fits(true, 16));
        assert_eq!(ends(8, false, None, None), (0, 255));
    }
}
