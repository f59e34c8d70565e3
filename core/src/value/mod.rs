//! The Rust types that can hold a property: for each, how it is looked at ([`Value`]) and how it
//! is read ([`Fill`](crate::slot::Fill)).
//!
//! What is written for one type, and is not generic, is `#[inline]`: it is then compiled where the
//! type is used, and not with this crate for all who have no use for it.

pub(crate) mod blob;
pub(crate) mod boolean;
pub(crate) mod enumeration;
pub(crate) mod float;
pub(crate) mod held;
pub(crate) mod integer;
pub(crate) mod json_text;
#[cfg(feature = "json")]
mod json_value;
pub mod kinds;
pub(crate) mod list;
pub(crate) mod map;
pub(crate) mod newtype;
pub(crate) mod nothing;
pub(crate) mod optional;
pub(crate) mod own;
pub(crate) mod structure;
pub(crate) mod text;
pub(crate) mod timestamp;

use crate::definition::Kind;
use crate::view::View;

/// A type whose values can be looked at: written, validated and printed.
///
/// The derives implement it for structures and enumerations, this crate for the types of the
/// table below, and [`Newtype`](crate::Newtype) carries it over to types of your own.
///
/// | holds | types |
/// |---|---|
/// | text | `String`, `&str`, `Cow<str>`, `Box<str>`, `Arc<str>` |
/// | a boolean | `bool` |
/// | a whole number | `i8` … `i128`, `u8` … `u128`, `isize`, `usize` |
/// | a floating-point number | `f32`, `f64` |
/// | bytes | [`Blob`](crate::Blob), [`Cow<[u8]>`](alloc::borrow::Cow) |
/// | a moment | [`Timestamp`](crate::Timestamp), `SystemTime` |
/// | any JSON | [`JsonText`](crate::JsonText), `serde_json::Value` (feature `json`) |
/// | a list | `Vec<T>`, `Box<[T]>` |
/// | a map | `BTreeMap<K, T>`, `HashMap<K, T>` |
///
/// ```
/// use cognito_request::{Value, View};
///
/// assert!(matches!("email".view(), View::Str("email")));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a property",
    label = "not a type that a request can hold",
    note = "derive `CognitoStructure` or `CognitoEnum` for it, or implement `cognito_request::Newtype`",
    note = "an optional member is an `Option` and does not bear `#[required]`; a list or a map holds no `Option`s, and a map's keys are text"
)]
pub trait Value: Sized {
    /// What the type holds, as a type: one of [`kinds`](crate::kinds).
    type Kind;

    /// What the type holds, as data.
    const KIND: &'static Kind;

    /// The value, borrowed.
    fn view(&self) -> View<'_>;

    /// The value of an optional member, borrowed.
    #[doc(hidden)]
    #[inline]
    fn view_optional(value: &Option<Self>) -> View<'_> {
        match value {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }
}
