//! What a builder's setter takes.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
#[cfg(feature = "std")]
use core::hash::{BuildHasher, Hash};
#[cfg(feature = "std")]
use std::{collections::HashMap, time::SystemTime};

use crate::value::blob::Blob;
use crate::value::integer::Whole;
use crate::value::json_text::JsonText;
use crate::value::timestamp::Timestamp;

/// A value that a setter takes for a property of type `T`.
///
/// | property | takes |
/// |---|---|
/// | `String` | a literal, `String`, `&String`, `Cow<str>`, `Box<str>`, `Arc<str>`, `char` |
/// | `Box<str>` | a literal, `String`, `&String`, `Cow<str>`, `Box<str>` |
/// | `Arc<str>` | a literal, `String`, `&String`, `Arc<str>`, `&Arc<str>` |
/// | `&str` | a literal, `&String` |
/// | `Cow<str>`, `Cow<[u8]>` | what `Into` makes one of: a literal, `String`, `&String`; `Vec<u8>`, `&[u8]` |
/// | a list | an array, a vector, a slice's reference or any iterator of what its items take |
/// | a map | a map, an array or vector of pairs, or any iterator of pairs |
/// | [`Blob`] | `Blob`, `Vec<u8>`, `&[u8]`, a byte string |
/// | [`Timestamp`] | `Timestamp`, `SystemTime` |
/// | anything else | the type itself |
///
/// What has no type of its own (`[]`, `"x".into()`, `.collect()`) needs one written.
///
/// ```
/// use cognito_request::CognitoStructure;
///
/// #[derive(CognitoStructure)]
/// struct Client {
///     callback_urls: Option<Vec<String>>,
/// }
///
/// let literals = Client::builder().callback_urls(["https://a", "https://b"]).build_unvalidated();
/// let one = Client::builder().callback_urls(Some("https://a")).build_unvalidated();
/// assert_eq!(literals.callback_urls.map(|urls| urls.len()), Some(2));
/// assert_eq!(one.callback_urls.map(|urls| urls.len()), Some(1));
/// ```
#[diagnostic::on_unimplemented(
    message = "a property of type `{T}` cannot be set to a `{Self}`",
    label = "not a value for a `{T}`",
    note = "an optional member's setter takes the value; `maybe_…` takes the `Option`"
)]
pub trait IntoProperty<T> {
    /// The property's value.
    fn into_property(self) -> T;
}

/// Implements the setters' trait: what it takes, for which type, and how.
macro_rules! takes {
    ($($target:ty: $($value:ident: $source:ty => $make:expr),+;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl IntoProperty<$target> for $source {
            #[inline]
            fn into_property(self) -> $target {
                let $value = self;
                $make
            }
        }
    )+)*};
}

takes! {
    String: text: &str => text.into(), text: &&str => (*text).into(), text: &String => text.clone(),
        text: String => text, text: Cow<'_, str> => text.into_owned(), text: Box<str> => text.into(),
        text: Arc<str> => (*text).into(), letter: char => letter.into();
    Box<str>: text: Box<str> => text, text: &str => text.into(), text: &&str => (*text).into(),
        text: &String => text.as_str().into(), text: String => text.into(),
        text: Cow<'_, str> => text.into();
    Arc<str>: text: Arc<str> => text, text: &Arc<str> => text.clone(), text: &str => text.into(),
        text: &&str => (*text).into(), text: &String => text.as_str().into(),
        text: String => text.into();
    bool: value: bool => value, value: &bool => *value;
    f32: number: f32 => number, number: &f32 => *number;
    f64: number: f64 => number, number: &f64 => *number;
    Blob: bytes: Blob => bytes, bytes: Vec<u8> => Blob(bytes), bytes: &[u8] => Blob(bytes.to_vec());
    Timestamp: moment: Timestamp => moment;
    JsonText: text: JsonText => text;
}

#[cfg(feature = "std")]
takes! {
    Timestamp: time: SystemTime => time.into();
    SystemTime: time: SystemTime => time;
}

#[cfg(feature = "json")]
takes! {
    serde_json::Value: value: serde_json::Value => value, text: &str => text.into(),
        text: String => text.into(), value: bool => value.into(), number: i64 => number.into();
}

// A number by itself is among the types that are set to themselves.
#[diagnostic::do_not_recommend]
impl<T: Whole> IntoProperty<T> for &T {
    #[inline]
    fn into_property(self) -> T {
        *self
    }
}

#[diagnostic::do_not_recommend]
impl<const N: usize> IntoProperty<Blob> for &[u8; N] {
    fn into_property(self) -> Blob {
        self.into()
    }
}

#[diagnostic::do_not_recommend]
impl<'a> IntoProperty<&'a str> for &'a str {
    #[inline]
    fn into_property(self) -> &'a str {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<'a> IntoProperty<&'a str> for &'a String {
    #[inline]
    fn into_property(self) -> &'a str {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<'a> IntoProperty<&'a str> for &&'a str {
    #[inline]
    fn into_property(self) -> &'a str {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<'a, B: ?Sized + alloc::borrow::ToOwned, T: Into<Cow<'a, B>>> IntoProperty<Cow<'a, B>> for T {
    #[inline]
    fn into_property(self) -> Cow<'a, B> {
        self.into()
    }
}

#[diagnostic::do_not_recommend]
impl<T, I> IntoProperty<Vec<T>> for I
where
    I: IntoIterator,
    I::Item: IntoProperty<T>,
{
    #[inline]
    fn into_property(self) -> Vec<T> {
        self.into_iter().map(IntoProperty::into_property).collect()
    }
}

#[diagnostic::do_not_recommend]
impl<T, I> IntoProperty<Box<[T]>> for I
where
    I: IntoIterator,
    I::Item: IntoProperty<T>,
{
    #[inline]
    fn into_property(self) -> Box<[T]> {
        self.into_iter().map(IntoProperty::into_property).collect()
    }
}

// Of two entries with the same key, the later one stands.
#[diagnostic::do_not_recommend]
impl<K: Ord, T, A, B, I> IntoProperty<BTreeMap<K, T>> for I
where
    I: IntoIterator<Item = (A, B)>,
    A: IntoProperty<K>,
    B: IntoProperty<T>,
{
    #[inline]
    fn into_property(self) -> BTreeMap<K, T> {
        // One by one: to collect them is to sort them first, which is most of the code of a program
        // with a request that has a map.
        let mut map = BTreeMap::new();
        for (key, value) in self {
            map.insert(key.into_property(), value.into_property());
        }
        map
    }
}

#[cfg(feature = "std")]
#[diagnostic::do_not_recommend]
impl<K: Eq + Hash, T, S: BuildHasher + Default, A, B, I> IntoProperty<HashMap<K, T, S>> for I
where
    I: IntoIterator<Item = (A, B)>,
    A: IntoProperty<K>,
    B: IntoProperty<T>,
{
    #[inline]
    fn into_property(self) -> HashMap<K, T, S> {
        self.into_iter().map(|(key, value)| (key.into_property(), value.into_property())).collect()
    }
}
