//! Bounds and limits, beside those of what a type refers to.

use super::constraints::{Bounds, Constraints};

impl Bounds {
    /// One bound: the greatest number, or the least.
    pub(crate) fn one(count: Option<u64>, upper: bool) -> Self {
        if upper { Self { min: None, max: count } } else { Self { min: count, max: None } }
    }

    /// Takes on the other's bounds where these are stricter.
    pub(crate) fn narrow(&mut self, other: Self) {
        if let Some(min) = other.min
            && !matches!(self.min, Some(own) if own >= min)
        {
            self.min = other.min;
        }
        if let Some(max) = other.max
            && !matches!(self.max, Some(own) if own <= max)
        {
            self.max = other.max;
        }
    }

    pub(crate) fn is_reversed(self) -> bool {
        match (self.min, self.max) {
            (Some(min), Some(max)) => min > max,
            _ => false,
        }
    }

    /// What is wrong with reversed bounds.
    pub(crate) fn told(self) -> String {
        let (min, max) = (self.min.unwrap_or(0), self.max.unwrap_or(0));
        format!("the least, {min}, is above the greatest, {max}")
    }
}

impl Constraints {
    /// Whether the range of numbers is empty.
    pub(crate) fn no_number(&self) -> bool {
        match (&self.minimum, &self.maximum) {
            (Some(minimum), Some(maximum)) => {
                maximum.value.is_below(&minimum.value)
                    || (minimum.value == maximum.value && (minimum.exclusive || maximum.exclusive))
            }
            _ => false,
        }
    }
}
