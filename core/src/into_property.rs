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
use crate::value::json_text::JsonText;
use crate::value::timestamp::Timestamp;

/// A value that a setter takes for a property of type `T`.
///
/// | property | takes |
/// |---|---|
/// | text | a literal, `String`, `&String`, `Cow<str>`, `Box<str>`, `Arc<str>` |
/// | a list | an array, a vector, a slice's reference or any iterator of what its items take |
/// | a map | a map, an array or vector of pairs, or any iterator of pairs |
/// | bytes | [`Blob`], `Vec<u8>`, `&[u8]`, a byte string |
/// | a moment | [`Timestamp`], `SystemTime` |
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
    ($($target:ty: $($source:ty => $make:expr),+;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl IntoProperty<$target> for $source {
            #[inline]
            fn into_property(self) -> $target {
                let make: fn($source) -> $target = $make;
                make(self)
            }
        }
    )+)*};
}

takes! {
    String: String => |text| text, &str => |text| text.into(), &&str => |text| (*text).into(),
        &String => |text| text.clone(), Cow<'_, str> => |text| text.into_owned(),
        Box<str> => |text| text.into(), Arc<str> => |text| (*text).into(),
        char => |text| text.into();
    Box<str>: Box<str> => |text| text, &str => |text| text.into(), &&str => |text| (*text).into(),
        &String => |text| text.as_str().into(), String => |text| text.into(),
        Cow<'_, str> => |text| text.into();
    Arc<str>: Arc<str> => |text| text, &Arc<str> => |text| text.clone(),
        &str => |text| text.into(), &&str => |text| (*text).into(),
        &String => |text| text.as_str().into(), String => |text| text.into();
    bool: bool => |value| value, &bool => |value| *value;
    i8: i8 => |number| number, &i8 => |number| *number;
    i16: i16 => |number| number, &i16 => |number| *number;
    i32: i32 => |number| number, &i32 => |number| *number;
    i64: i64 => |number| number, &i64 => |number| *number;
    i128: i128 => |number| number, &i128 => |number| *number;
    isize: isize => |number| number, &isize => |number| *number;
    u8: u8 => |number| number, &u8 => |number| *number;
    u16: u16 => |number| number, &u16 => |number| *number;
    u32: u32 => |number| number, &u32 => |number| *number;
    u64: u64 => |number| number, &u64 => |number| *number;
    u128: u128 => |number| number, &u128 => |number| *number;
    usize: usize => |number| number, &usize => |number| *number;
    f32: f32 => |number| number, &f32 => |number| *number;
    f64: f64 => |number| number, &f64 => |number| *number;
    Blob: Blob => |bytes| bytes, Vec<u8> => Blob, &[u8] => |bytes| Blob(bytes.to_vec());
    Timestamp: Timestamp => |moment| moment;
    JsonText: JsonText => |text| text;
}

#[cfg(feature = "std")]
takes! {
    Timestamp: SystemTime => |time| time.into();
    SystemTime: SystemTime => |time| time;
}

#[cfg(feature = "json")]
takes! {
    serde_json::Value: serde_json::Value => |value| value, &str => |text| text.into(),
        String => |text| text.into(), bool => |value| value.into(), i64 => |number| number.into();
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

/// The entries of any iterator of pairs. Of two with the same key, the later one stands.
fn entries<K, T, A, B>(pairs: impl IntoIterator<Item = (A, B)>) -> impl Iterator<Item = (K, T)>
where
    A: IntoProperty<K>,
    B: IntoProperty<T>,
{
    pairs.into_iter().map(|(key, value)| (key.into_property(), value.into_property()))
}

#[diagnostic::do_not_recommend]
impl<K: Ord, T, A, B, I> IntoProperty<BTreeMap<K, T>> for I
where
    I: IntoIterator<Item = (A, B)>,
    A: IntoProperty<K>,
    B: IntoProperty<T>,
{
    #[inline]
    fn into_property(self) -> BTreeMap<K, T> {
        entries(self).collect()
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
        entries(self).collect()
    }
}
