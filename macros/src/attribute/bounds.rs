//! Bounds: `1..=32`, `1..`, `..=32`, `6`.

use proc_macro2::Span;
use syn::Lit;

use super::inside::Inside;
use crate::errors::Wrong;

/// The least and the greatest that an attribute permits, both included, as written.
pub(crate) struct Bounds {
    pub(crate) min: Option<Number>,
    pub(crate) max: Option<Number>,
    pub(crate) span: Span,
}

/// A number in an attribute.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Number {
    Integer(i128),
    Float(f64),
}

impl Number {
    /// The number as it is written.
    pub(crate) fn text(self) -> String {
        match self {
            Number::Integer(number) => number.to_string(),
            Number::Float(number) => format!("{number:?}"),
        }
    }

    /// The number as a length.
    pub(crate) fn length(self) -> Option<u64> {
        match self {
            Number::Integer(number) => u64::try_from(number).ok(),
            Number::Float(_) => None,
        }
    }
}

impl PartialOrd for Number {
    #[expect(clippy::cast_precision_loss, reason = "bounds that mix both kinds are small")]
    fn partial_cmp(&self, other: &Number) -> Option<core::cmp::Ordering> {
        match (*self, *other) {
            (Number::Integer(a), Number::Integer(b)) => a.partial_cmp(&b),
            (Number::Float(a), Number::Float(b)) => a.partial_cmp(&b),
            (Number::Integer(a), Number::Float(b)) => (a as f64).partial_cmp(&b),
            (Number::Float(a), Number::Integer(b)) => a.partial_cmp(&(b as f64)),
        }
    }
}

/// Bounds of lengths: rule `bounds-number`.
pub(crate) fn lengths(input: &mut Inside) -> Result<Bounds, Wrong> {
    parse(
        input,
        |number| number.length().is_some(),
        "a length is a whole number of 64 bits, not negative",
    )
}

/// Bounds of numbers: rule `bounds-number`.
pub(crate) fn numbers(input: &mut Inside) -> Result<Bounds, Wrong> {
    parse(input, |_| true, "a range is one of finite numbers, whole ones of 128 bits")
}

/// Parses bounds and checks that they permit something: rules `bounds-form`, `bounds-inclusive`,
/// `bounds-order`. The numbers must be some that `can` be bounds; `what` says which are.
fn parse(input: &mut Inside, can: fn(Number) -> bool, what: &str) -> Result<Bounds, Wrong> {
    let span = input.span();
    let min = if input.is('.') { None } else { Some(number(input, can, what)?) };
    if input.is_empty() {
        return Ok(Bounds { min, max: min, span });
    }
    let max = if input.skip("..=").is_some() {
        Some(number(input, can, what)?)
    } else {
        let Some(dots) = input.skip("..") else { return Err(form(input.span())) };
        if !input.is_empty() {
            let message = "both ends of a range are included\nwrite `..=` before the end";
            return Err(Wrong(dots, message.to_owned()));
        }
        None
    };
    if !input.is_empty() {
        return Err(form(input.span()));
    }
    match (min, max) {
        (None, None) => Err(form(span)),
        (Some(min), Some(max)) if min > max => {
            let message = "no value is within this range\nthe first number is the smaller one";
            Err(Wrong::at(span, message))
        }
        _ => Ok(Bounds { min, max, span }),
    }
}

fn form(span: Span) -> Wrong {
    Wrong::at(span, "not a range of numbers\nwrite `1..=32`, `1..`, `..=32` or `32`")
}

/// A literal number, perhaps negative, that can be a bound.
fn number(input: &mut Inside, can: fn(Number) -> bool, what: &str) -> Result<Number, Wrong> {
    let span = input.span();
    match literal(input)? {
        Some(number) if can(number) => Ok(number),
        _ => {
            let message = format!("{what}\nwrite `1..=32`, `1..`, `..=32` or `32`");
            Err(Wrong::at(span, message))
        }
    }
}

/// A literal number, or nothing if it is beyond any bound.
fn literal(input: &mut Inside) -> Result<Option<Number>, Wrong> {
    let span = input.span();
    let negative = input.skip("-").is_some();
    let Some(literal) = input.literal() else { return Err(form(span)) };
    let sign = |text: &str| if negative { format!("-{text}") } else { text.to_owned() };
    match &literal {
        Lit::Int(int) => Ok(sign(int.base10_digits()).parse().ok().map(Number::Integer)),
        Lit::Float(float) => {
            let number = sign(float.base10_digits()).parse().ok();
            Ok(number.filter(|number: &f64| number.is_finite()).map(Number::Float))
        }
        _ => Err(form(span)),
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::{Delimiter, Group};

    use super::{Bounds, Inside, Number, Wrong, lengths, numbers};

    fn read(
        parser: fn(&mut Inside) -> Result<Bounds, Wrong>,
        text: &str,
    ) -> Result<(Option<Number>, Option<Number>), String> {
        let group = Group::new(Delimiter::Parenthesis, text.parse().unwrap());
        parser(&mut Inside::new(&group))
            .map(|bounds| (bounds.min, bounds.max))
            .map_err(|Wrong(_, message)| message.lines().next().unwrap_or("").to_owned())
    }

    fn length(text: &str) -> Result<(Option<u64>, Option<u64>), String> {
        let length = |number: Option<Number>| number.and_then(Number::length);
        read(lengths, text).map(|(min, max)| (length(min), length(max)))
    }

    #[test]
    fn every_form_is_read() {
        assert_eq!(length("1..=32"), Ok((Some(1), Some(32))));
        assert_eq!(length("1.."), Ok((Some(1), None)));
        assert_eq!(length("..=32"), Ok((None, Some(32))));
        assert_eq!(length("6"), Ok((Some(6), Some(6))));
        let (min, max) = (Number::Integer(-5), Number::Float(2.5));
        assert_eq!(read(numbers, "-5..=2.5"), Ok((Some(min), Some(max))));
    }

    #[test]
    fn what_permits_nothing_is_refused() {
        assert_eq!(length("3..=2"), Err("no value is within this range".to_owned()));
        assert_eq!(length("1..2"), Err("both ends of a range are included".to_owned()));
        assert_eq!(length(".."), Err("not a range of numbers".to_owned()));
        let whole = "a length is a whole number of 64 bits, not negative";
        assert_eq!(length("-1..=2"), Err(whole.to_owned()));
        assert_eq!(length("1.5.."), Err(whole.to_owned()));
        assert_eq!(length("..=18446744073709551616"), Err(whole.to_owned()));
        let finite = "a range is one of finite numbers, whole ones of 128 bits";
        assert_eq!(read(numbers, "0..=1e999"), Err(finite.to_owned()));
    }

    #[test]
    fn rubbish_is_no_range() {
        for text in
            ["", "a", "1, 2", "1..=", "1 2", "1..=2foo", "\"1\"", "..=..", "1..=2..=3", "-", "'a'"]
        {
            assert_eq!(length(text), Err("not a range of numbers".to_owned()), "{text}");
        }
    }
}
