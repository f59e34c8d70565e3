//! Bounds: `1..=32`, `1..`, `..=32`, `6`.

use proc_macro2::Span;
use syn::parse::ParseStream;
use syn::{Lit, Token};

/// The least and the greatest that an attribute permits, both included, as written.
pub(crate) struct Bounds<T> {
    pub(crate) min: Option<T>,
    pub(crate) max: Option<T>,
    pub(crate) span: Span,
}

/// A number in an attribute.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Number {
    Integer(i128),
    Float(f64),
}

/// A number that can be a bound of a `T`.
pub(crate) trait Bound: Copy + PartialOrd {
    fn of(number: Number) -> Option<Self>;
    const WHAT: &'static str;
}

impl Bound for u64 {
    fn of(number: Number) -> Option<u64> {
        match number {
            Number::Integer(number) => u64::try_from(number).ok(),
            Number::Float(_) => None,
        }
    }
    const WHAT: &'static str = "a length is a whole number of 64 bits, not negative";
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

impl Bound for Number {
    fn of(number: Number) -> Option<Number> {
        Some(number)
    }
    const WHAT: &'static str = "a range is one of finite numbers, whole ones of 128 bits";
}

/// Parses bounds and checks that they permit something: rules `bounds-form`, `bounds-inclusive`,
/// `bounds-order`, `bounds-number`.
pub(crate) fn parse<T: Bound>(input: ParseStream<'_>) -> syn::Result<Bounds<T>> {
    let span = input.span();
    let min = if input.peek(Token![..]) { None } else { Some(number(input)?) };
    if input.is_empty() {
        return Ok(Bounds { min, max: min, span });
    }
    let max = if input.peek(Token![..=]) {
        input.parse::<Token![..=]>()?;
        Some(number(input)?)
    } else {
        let dots = input.parse::<Token![..]>().map_err(|error| form(error.span()))?;
        if !input.is_empty() {
            let message = "both ends of a range are included\nwrite `..=` before the end";
            return Err(syn::Error::new_spanned(dots, message));
        }
        None
    };
    if !input.is_empty() {
        return Err(form(input.span()));
    }
    if min.is_none() && max.is_none() {
        return Err(form(span));
    }
    if let (Some(min), Some(max)) = (min, max)
        && min > max
    {
        let message = "no value is within this range\nthe first number is the smaller one";
        return Err(syn::Error::new(span, message));
    }
    Ok(Bounds { min, max, span })
}

fn form(span: Span) -> syn::Error {
    syn::Error::new(span, "not a range of numbers\nwrite `1..=32`, `1..`, `..=32` or `32`")
}

/// A literal number, perhaps negative, that can be a bound of a `T`.
fn number<T: Bound>(input: ParseStream<'_>) -> syn::Result<T> {
    let span = input.span();
    literal(input)?.and_then(T::of).ok_or_else(|| {
        let message = format!("{}\nwrite `1..=32`, `1..`, `..=32` or `32`", T::WHAT);
        syn::Error::new(span, message)
    })
}

/// A literal number, or nothing if it is beyond any bound.
fn literal(input: ParseStream<'_>) -> syn::Result<Option<Number>> {
    let span = input.span();
    let negative = input.parse::<Option<Token![-]>>()?.is_some();
    let literal: Lit = input.parse().map_err(|_| form(span))?;
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
    use super::{Bound, Number, parse};

    fn bounds<T: Bound>(text: &str) -> Result<(Option<T>, Option<T>), String> {
        let parser = |input: syn::parse::ParseStream<'_>| parse::<T>(input);
        syn::parse::Parser::parse_str(parser, text)
            .map(|bounds| (bounds.min, bounds.max))
            .map_err(|error| error.to_string().lines().next().unwrap_or("").to_owned())
    }

    #[test]
    fn every_form_is_read() {
        assert_eq!(bounds::<u64>("1..=32"), Ok((Some(1), Some(32))));
        assert_eq!(bounds::<u64>("1.."), Ok((Some(1), None)));
        assert_eq!(bounds::<u64>("..=32"), Ok((None, Some(32))));
        assert_eq!(bounds::<u64>("6"), Ok((Some(6), Some(6))));
        let (min, max) = (Number::Integer(-5), Number::Float(2.5));
        assert_eq!(bounds::<Number>("-5..=2.5"), Ok((Some(min), Some(max))));
    }

    #[test]
    fn what_permits_nothing_is_refused() {
        assert_eq!(bounds::<u64>("3..=2"), Err("no value is within this range".to_owned()));
        assert_eq!(bounds::<u64>("1..2"), Err("both ends of a range are included".to_owned()));
        assert_eq!(bounds::<u64>(".."), Err("not a range of numbers".to_owned()));
        let whole = "a length is a whole number of 64 bits, not negative";
        assert_eq!(bounds::<u64>("-1..=2"), Err(whole.to_owned()));
        assert_eq!(bounds::<u64>("1.5.."), Err(whole.to_owned()));
        assert_eq!(bounds::<u64>("..=18446744073709551616"), Err(whole.to_owned()));
        let finite = "a range is one of finite numbers, whole ones of 128 bits";
        assert_eq!(bounds::<Number>("0..=1e999"), Err(finite.to_owned()));
    }

    #[test]
    fn rubbish_is_no_range() {
        for text in ["", "a", "1, 2", "1..=", "1 2", "\"1\"", "..=..", "1..=2..=3", "-", "'a'"] {
            assert_eq!(bounds::<u64>(text), Err("not a range of numbers".to_owned()), "{text}");
        }
    }
}
