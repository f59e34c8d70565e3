//! Whole numbers of every width.

use core::cmp::Ordering;
use core::fmt;

use super::kinds;
use super::own::{FillForm, Form, Own};
use crate::definition::Kind;
use crate::slot::{Fault, IntSlot, Slot};
use crate::view::View;

/// A whole number of any Rust integer type: everything from `i128::MIN` to `u128::MAX`.
///
/// ```
/// use cognito_request::Integer;
///
/// let number = Integer::from(-60_i32);
/// assert_eq!(number.to_string(), "-60");
/// assert_eq!(u8::try_from(number), Err(number));
/// assert_eq!(i8::try_from(number), Ok(-60));
/// ```
// In halves, so that it asks for the alignment of a word only: a `View` is a third smaller by it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Integer {
    high: u64,
    low: u64,
    /// Whether it is beyond `i128`, and the halves are those of a `u128`.
    beyond: bool,
}

/// A number that fits `i128` is always `Signed`, so that equal numbers are equal.
enum Repr {
    Signed(i128),
    Unsigned(u128),
}

impl Integer {
    #[inline]
    const fn signed(number: i128) -> Integer {
        Integer::of(number.cast_unsigned(), false)
    }

    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "each half is one of 64 bits")]
    const fn of(bits: u128, beyond: bool) -> Integer {
        Integer { high: (bits >> 64) as u64, low: bits as u64, beyond }
    }

    fn repr(self) -> Repr {
        let bits = u128::from(self.high) << 64 | u128::from(self.low);
        if self.beyond { Repr::Unsigned(bits) } else { Repr::Signed(bits.cast_signed()) }
    }

    /// The number that a JSON number without fraction and exponent is, if it is one of 128 bits.
    pub(crate) fn parse(text: &str) -> Option<Integer> {
        let (negative, digits) = match text.as_bytes() {
            [b'-', digits @ ..] => (true, digits),
            digits => (false, digits),
        };
        let mut number = 0_u128;
        for digit in digits {
            if !digit.is_ascii_digit() {
                return None;
            }
            number = number.checked_mul(10)?.checked_add((digit - b'0').into())?;
        }
        if negative {
            return Some(Integer::from(0_i128.checked_sub_unsigned(number)?));
        }
        Some(Integer::from(number))
    }

    /// As a floating-point number, the nearest.
    #[expect(clippy::cast_precision_loss, reason = "nearest is what is asked for")]
    pub(crate) fn to_f64(self) -> f64 {
        match self.repr() {
            Repr::Signed(number) => number as f64,
            Repr::Unsigned(number) => number as f64,
        }
    }

    /// Whether it is a factor times a whole number.
    pub(crate) fn is_multiple(self, factor: i128) -> bool {
        match self.repr() {
            Repr::Signed(number) => number.checked_rem(factor).unwrap_or(0) == 0,
            Repr::Unsigned(number) => number.checked_rem(factor.unsigned_abs()).unwrap_or(0) == 0,
        }
    }

    /// How it compares with a bound, which is never beyond `i128`.
    pub(crate) fn compare(self, bound: i128) -> Ordering {
        match self.repr() {
            Repr::Signed(number) => number.cmp(&bound),
            Repr::Unsigned(_) => Ordering::Greater,
        }
    }
}

impl fmt::Display for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.repr() {
            // 64 bits are formatted several times faster than 128.
            Repr::Signed(number) => match i64::try_from(number) {
                Ok(number) => number.fmt(f),
                Err(_) => number.fmt(f),
            },
            Repr::Unsigned(number) => number.fmt(f),
        }
    }
}

impl fmt::Debug for Integer {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<i128> for Integer {
    fn from(number: i128) -> Self {
        Integer::signed(number)
    }
}

impl From<u128> for Integer {
    fn from(number: u128) -> Self {
        match i128::try_from(number) {
            Ok(number) => Integer::signed(number),
            Err(_) => Integer::of(number, true),
        }
    }
}

impl TryFrom<Integer> for u128 {
    type Error = Integer;

    #[inline]
    fn try_from(number: Integer) -> Result<u128, Integer> {
        match number.repr() {
            Repr::Signed(signed) => u128::try_from(signed).map_err(|_| number),
            Repr::Unsigned(unsigned) => Ok(unsigned),
        }
    }
}

/// The number as one of a type that holds none beyond `i128`, or else the number itself.
#[inline]
fn narrowed<T: TryFrom<i128>>(number: Integer) -> Result<T, Integer> {
    match number.repr() {
        Repr::Signed(signed) => T::try_from(signed).map_err(|_| number),
        Repr::Unsigned(_) => Err(number),
    }
}

impl TryFrom<Integer> for i128 {
    type Error = Integer;

    #[inline]
    fn try_from(number: Integer) -> Result<i128, Integer> {
        narrowed(number)
    }
}

/// Implements the conversions of a type that is narrower than 128 bits.
macro_rules! narrow {
    ($($type:ty),*) => {$(
        impl From<$type> for Integer {
            #[expect(clippy::allow_attributes, reason = "some of the types convert losslessly")]
            #[inline]
            fn from(number: $type) -> Self {
                #[allow(clippy::cast_lossless, reason = "`From` is not there for `usize`")]
                Integer::signed(number as i128)
            }
        }

        impl TryFrom<Integer> for $type {
            type Error = Integer;

            #[inline]
            fn try_from(number: Integer) -> Result<$type, Integer> {
                narrowed(number)
            }
        }
    )*};
}

narrow!(i8, i16, i32, i64, isize, u8, u16, u32, u64, usize);

/// A Rust integer type. What makes it a property's type is written below, once for all of them.
pub trait Whole: Copy + Into<Integer> + TryFrom<Integer> {
    /// How many bits it has, whether it can be negative, and what it is in words.
    const SHAPE: (u8, bool, &'static str);
}

impl<T: Whole> Form<T> for kinds::WholeNumber<T> {
    type Kind = Self;
    const KIND: &'static Kind = &Kind::Integer { bits: T::SHAPE.0, signed: T::SHAPE.1 };

    #[inline]
    fn view(value: &T) -> View<'_> {
        View::Int((*value).into())
    }
}

impl<'de, T: Whole> FillForm<'de, T> for kinds::WholeNumber<T> {
    #[inline]
    fn slot(place: &mut Option<T>) -> Slot<'_, 'de> {
        Slot::Int(place)
    }
}

impl<T: Whole> IntSlot for Option<T> {
    #[inline]
    fn put(&mut self, value: Integer) -> Result<(), Fault> {
        match T::try_from(value) {
            Ok(number) => *self = Some(number),
            Err(_) => return Err(Fault::OutOfRange),
        }
        Ok(())
    }

    #[inline]
    fn expected(&self) -> &'static str {
        T::SHAPE.2
    }

    #[inline]
    fn bits(&self) -> u32 {
        T::SHAPE.0.into()
    }

    #[inline]
    fn signed(&self) -> bool {
        T::SHAPE.1
    }
}

/// Names the integer types.
macro_rules! whole {
    ($($type:ident $signed:literal $expected:literal,)*) => {$(
        impl Own for $type {
            type Form = kinds::WholeNumber<$type>;
        }

        impl Whole for $type {
            #[expect(clippy::cast_possible_truncation, reason = "at most 128")]
            const SHAPE: (u8, bool, &'static str) = ($type::BITS as u8, $signed, $expected);
        }
    )*};
}

whole! {
    i8 true "an integer of 8 bits",
    i16 true "an integer of 16 bits",
    i32 true "an integer of 32 bits",
    i64 true "an integer of 64 bits",
    i128 true "an integer of 128 bits",
    isize true "an integer of the machine's width",
    u8 false "an integer of 8 bits that is not negative",
    u16 false "an integer of 16 bits that is not negative",
    u32 false "an integer of 32 bits that is not negative",
    u64 false "an integer of 64 bits that is not negative",
    u128 false "an integer of 128 bits that is not negative",
    usize false "an integer of the machine's width that is not negative",
}
