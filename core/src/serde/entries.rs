//! The entries of an object, as a format gives them.

use alloc::borrow::Cow;
use alloc::string::{String, ToString as _};
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::de::Seed;
use crate::slot::Step;
use crate::value::integer::Integer;

/// The one name of what `serde_json` gives for a number that is not of 64 bits, where its feature
/// `arbitrary_precision` is on: any crate can turn it on for all.
const NUMBER: &str = "$serde_json::private::Number";

/// The entries of an object.
pub(super) struct Entries<'de, A> {
    access: A,
    /// Whether the format must not print their names.
    sensitive: bool,
    /// What was looked at before it was asked for.
    ahead: Ahead<'de>,
}

/// What was looked at: names, of which the last may be that there is no more, and the first one's
/// value.
#[derive(Default)]
#[expect(clippy::option_option, reason = "that there is no more may have been seen, too")]
struct Ahead<'de> {
    first: Option<Option<Cow<'de, str>>>,
    value: Option<Cow<'de, str>>,
    second: Option<Option<Cow<'de, str>>>,
}

impl<'de, A: MapAccess<'de>> Entries<'de, A> {
    pub(super) fn new(access: A, sensitive: bool) -> Self {
        Entries { access, sensitive, ahead: Ahead::default() }
    }

    /// The number that the object stands for, if it stands for one: if there is nothing in it but
    /// the text of one by that name. It is asked for before the entries are.
    pub(super) fn number(&mut self) -> Result<Option<Number>, A::Error> {
        let first = self.ask_name()?;
        let may_be = first.as_deref() == Some(NUMBER);
        self.ahead.first = Some(first);
        if may_be { self.only_entry() } else { Ok(None) }
    }

    #[cold]
    #[inline(never)]
    fn only_entry(&mut self) -> Result<Option<Number>, A::Error> {
        let text = self.access.next_value_seed(Name { sensitive: true })?;
        let second = self.ask_name()?;
        let number = if second.is_none() { Number::parse(&text) } else { None };
        (self.ahead.value, self.ahead.second) = (Some(text), Some(second));
        Ok(number)
    }

    // Formats read a name with much code, and inlined it would be there at each of the calls.
    #[inline(never)]
    fn ask_name(&mut self) -> Result<Option<Cow<'de, str>>, A::Error> {
        self.access.next_key_seed(Name { sensitive: self.sensitive })
    }

    /// The next name.
    pub(super) fn next_name(&mut self) -> Result<Option<Cow<'de, str>>, A::Error> {
        match self.ahead.first.take().or_else(|| self.ahead.second.take()) {
            Some(name) => Ok(name),
            None => self.ask_name(),
        }
    }

    /// Reads the value of the name that was taken.
    pub(super) fn next_value(&mut self, seed: Seed<'_, '_, 'de>) -> Result<Step, A::Error> {
        match self.ahead.value.take() {
            None => self.access.next_value_seed(seed),
            Some(text) => Ok(seed.take_text(text)),
        }
    }

    /// Reads over the value of the name that was taken.
    pub(super) fn skip_value(&mut self) -> Result<(), A::Error> {
        match self.ahead.value.take() {
            None => self.access.next_value::<IgnoredAny>().map(drop),
            Some(_) => Ok(()),
        }
    }
}

/// A number by its text in JSON.
#[derive(Clone, Copy)]
pub(super) enum Number {
    Integer(Integer),
    Float(f64),
}

impl Number {
    fn parse(text: &str) -> Option<Number> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        if !digits.starts_with(|first: char| first.is_ascii_digit()) {
            return None;
        }
        match Integer::parse(text) {
            Some(number) => Some(Number::Integer(number)),
            None => text.parse().ok().map(Number::Float),
        }
    }
}

/// The name of a member, borrowed where the format can lend it.
struct Name {
    /// Whether the format is asked for whatever there is: one that is asked for text and has a
    /// number says which.
    sensitive: bool,
}

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        if self.sensitive {
            deserializer.deserialize_any(self)
        } else {
            deserializer.deserialize_string(self)
        }
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.into()))
    }

    fn visit_string<E: Error>(self, name: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name))
    }

    // Of what is no text, YAML gives whole numbers to who asks for text.
    fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Cow::Owned(number.to_string()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Cow::Owned(number.to_string()))
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<Self::Value, E> {
        Ok(Cow::Owned(number.to_string()))
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<Self::Value, E> {
        Ok(Cow::Owned(number.to_string()))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Self::Value, E> {
        Err(E::custom("expected the name of a member, found a number"))
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
        Err(E::custom("expected the name of a member, found a boolean"))
    }
}
