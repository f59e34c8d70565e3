//! The entries of an object, as a format gives them.

use alloc::borrow::Cow;
use alloc::string::{String, ToString as _};
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

/// The one name of what `serde_json` gives for a number that is not of 64 bits, where its feature
/// `arbitrary_precision` is on: any crate can turn it on for all.
const NUMBER: &str = "$serde_json::private::Number";

/// The entries of an object.
pub(super) struct Entries<'de, A> {
    access: A,
    /// Whether the format must not print their names.
    sensitive: bool,
    /// The first name, once it was looked at.
    first: Option<Cow<'de, str>>,
}

impl<'de, A: MapAccess<'de>> Entries<'de, A> {
    pub(super) fn new(access: A, sensitive: bool) -> Self {
        Entries { access, sensitive, first: None }
    }

    /// The text of the number that the object stands for, if it stands for one. It is asked for
    /// before the entries are.
    pub(super) fn number(&mut self) -> Result<Option<Cow<'de, str>>, A::Error> {
        self.first = self.next_name()?;
        if self.first.as_deref() != Some(NUMBER) {
            return Ok(None);
        }
        self.access.next_value_seed(Name { sensitive: true }).map(Some)
    }

    /// The next name.
    pub(super) fn next_name(&mut self) -> Result<Option<Cow<'de, str>>, A::Error> {
        match self.first.take() {
            None => self.access.next_key_seed(Name { sensitive: self.sensitive }),
            first => Ok(first),
        }
    }

    /// Reads the value of the name that was taken.
    pub(super) fn next_value<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, A::Error> {
        self.access.next_value_seed(seed)
    }

    /// Reads over the value of the name that was taken.
    pub(super) fn skip_value(&mut self) -> Result<(), A::Error> {
        self.access.next_value::<IgnoredAny>().map(drop)
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
            deserializer.deserialize_str(self)
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
