//! Moments, which the wire carries as epoch seconds.

use core::fmt;

use super::{Value, kinds};
use crate::definition::Kind;
use crate::json::scan::Scanner;
use crate::slot::{Fill, Slot};
use crate::view::View;

/// A moment: seconds since 1970-01-01T00:00:00Z, to the nanosecond.
///
/// On the wire it is a number, with a fraction if there is one. Digits beyond the nanosecond are
/// cut off. Through serde, and of a number with an exponent, a fraction is as exact as a
/// floating-point number of 64 bits: today to some hundred nanoseconds.
///
/// ```
/// use cognito_request::Timestamp;
///
/// let moment = Timestamp::new(1_700_000_000, 250_000_000).unwrap();
/// assert_eq!(moment.to_string(), "1700000000.25");
/// assert_eq!("1700000000.25".parse(), Ok(moment));
/// assert_eq!("-0.5".parse(), Ok(Timestamp::new(-1, 500_000_000).unwrap()));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    seconds: i64,
    nanos: u32,
}

/// How many nanoseconds a second has.
const NANOS: u32 = 1_000_000_000;

impl Timestamp {
    /// The moment `nanos` nanoseconds after `seconds`; `None` if that is a second or more.
    #[inline]
    #[must_use]
    pub const fn new(seconds: i64, nanos: u32) -> Option<Timestamp> {
        if nanos < NANOS { Some(Timestamp { seconds, nanos }) } else { None }
    }

    /// The whole seconds, rounded down.
    #[inline]
    #[must_use]
    pub const fn seconds(self) -> i64 {
        self.seconds
    }

    /// The nanoseconds after the whole second: less than a thousand million.
    #[inline]
    #[must_use]
    pub const fn nanos(self) -> u32 {
        self.nanos
    }

    /// The moment so many nanoseconds from the epoch, if it is within `i64` seconds.
    fn from_nanos(nanos: i128) -> Option<Timestamp> {
        let (mut seconds, mut nanos) = (nanos / i128::from(NANOS), nanos % i128::from(NANOS));
        if nanos < 0 {
            (seconds, nanos) = (seconds - 1, nanos + i128::from(NANOS));
        }
        let Ok(seconds) = i64::try_from(seconds) else { return None };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "below `NANOS`"
        )]
        let nanos = nanos as u32;
        Some(Timestamp { seconds, nanos })
    }

    fn to_nanos(self) -> i128 {
        i128::from(self.seconds) * i128::from(NANOS) + i128::from(self.nanos)
    }

    /// The moment that this JSON number says, if it is in range. It is read as decimal text, not
    /// as a floating-point number, which has no exact nanoseconds today.
    pub(crate) fn parse(text: &str) -> Option<Timestamp> {
        let (mut nanos, mut decimals, mut fraction, mut negative) = (0_i128, 0, false, false);
        for byte in text.bytes() {
            match byte {
                b'e' | b'E' => return Timestamp::from_f64(text.parse().ok()?),
                b'-' => negative = true,
                b'.' => fraction = true,
                _ if decimals == 9 => {}
                digit => {
                    let digit = i128::from(digit.saturating_sub(b'0'));
                    // What is too large stays out of range.
                    nanos = nanos.saturating_mul(10).saturating_add(digit);
                    decimals += u32::from(fraction);
                }
            }
        }
        for _ in decimals..9 {
            nanos = nanos.saturating_mul(10);
        }
        Timestamp::from_nanos(if negative { -nanos } else { nanos })
    }

    /// The moment that this number of seconds says: by the shortest decimal number that it is, which
    /// is the one that it was made of, if that had no more digits than 64 bits hold. (For the moments
    /// of this century that is to a tenth of a microsecond.)
    pub(crate) fn from_f64(seconds: f64) -> Option<Timestamp> {
        if seconds.is_finite() { Timestamp::parse(&alloc::format!("{seconds}")) } else { None }
    }

    /// As a number of seconds, the nearest: a sum or a quotient of numbers that are rounded
    /// themselves is not always that.
    #[cfg(feature = "serde")]
    pub(crate) fn to_f64(self) -> f64 {
        // A decimal number always parses.
        alloc::format!("{self}").parse().unwrap_or(f64::NAN)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.nanos == 0 {
            return self.seconds.fmt(f);
        }
        let total = self.to_nanos();
        let (whole, nanos) =
            (total.unsigned_abs() / u128::from(NANOS), total.unsigned_abs() % u128::from(NANOS));
        let (mut fraction, mut width) = (nanos, 9);
        while fraction % 10 == 0 {
            (fraction, width) = (fraction / 10, width - 1);
        }
        let sign = if total < 0 { "-" } else { "" };
        write!(f, "{sign}{whole}.{fraction:0width$}")
    }
}

/// Why a text is no [`Timestamp`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimestampError;

impl fmt::Display for TimestampError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a number of seconds within 64 bits")
    }
}

impl core::error::Error for TimestampError {}

impl core::str::FromStr for Timestamp {
    type Err = TimestampError;

    #[inline]
    fn from_str(text: &str) -> Result<Self, TimestampError> {
        match Scanner::new(text).number() {
            Ok((number, _)) if number == text => Timestamp::parse(text).ok_or(TimestampError),
            _ => Err(TimestampError),
        }
    }
}

impl Value for Timestamp {
    type Kind = kinds::Moment;
    const KIND: &'static Kind = &Kind::Timestamp;

    #[inline]
    fn view(&self) -> View<'_> {
        View::Timestamp(*self)
    }
}

impl<'de> Fill<'de> for Timestamp {
    #[inline]
    fn slot(place: &mut Option<Self>) -> Slot<'_, 'de> {
        Slot::Timestamp(place)
    }
}

#[cfg(feature = "std")]
mod system_time {
    use std::time::{Duration, SystemTime};

    use super::{Kind, Slot, Timestamp, Value, View, kinds};
    use crate::slot::{AroundSlot, Fault, Fill, Step};

    impl From<SystemTime> for Timestamp {
        /// A moment beyond `i64` seconds, which no clock shows, becomes the nearest that is not.
        #[inline]
        fn from(time: SystemTime) -> Self {
            let nanos = |duration: Duration| i128::try_from(duration.as_nanos());
            let total = match time.duration_since(SystemTime::UNIX_EPOCH) {
                Ok(after) => nanos(after).unwrap_or(i128::MAX),
                Err(before) => nanos(before.duration()).map_or(i128::MIN, |nanos| -nanos),
            };
            let edge = if total < 0 { i64::MIN } else { i64::MAX };
            Timestamp::from_nanos(total).unwrap_or(Timestamp { seconds: edge, nanos: 0 })
        }
    }

    impl TryFrom<Timestamp> for SystemTime {
        type Error = Timestamp;

        /// # Errors
        ///
        /// The moment itself, where the system's clock cannot represent it.
        #[inline]
        fn try_from(moment: Timestamp) -> Result<SystemTime, Timestamp> {
            let whole = Duration::from_secs(moment.seconds.unsigned_abs());
            let second = if moment.seconds < 0 {
                SystemTime::UNIX_EPOCH.checked_sub(whole)
            } else {
                SystemTime::UNIX_EPOCH.checked_add(whole)
            };
            let nanos = Duration::from_nanos(u64::from(moment.nanos));
            second.and_then(|second| second.checked_add(nanos)).ok_or(moment)
        }
    }

    impl Value for SystemTime {
        type Kind = kinds::Moment;
        const KIND: &'static Kind = &Kind::Timestamp;

        #[inline]
        fn view(&self) -> View<'_> {
            View::Timestamp((*self).into())
        }
    }

    impl<'de> Fill<'de> for SystemTime {
        #[inline]
        fn slot(place: &mut Option<Self>) -> Slot<'_, 'de> {
            Slot::Around(place)
        }
    }

    impl<'de> AroundSlot<'de> for Option<SystemTime> {
        #[inline]
        fn fill(&mut self, with: &mut dyn FnMut(Slot<'_, 'de>) -> Step) -> Result<(), Fault> {
            let mut inner: Option<Timestamp> = None;
            if with(Slot::Timestamp(&mut inner)) == Step::Filled
                && let Some(moment) = inner
            {
                *self = Some(moment.try_into().map_err(|_| Fault::OutOfRange)?);
            }
            Ok(())
        }
    }
}
