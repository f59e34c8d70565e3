//! Bytes, which JSON carries as base64.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::{Value, kinds};
use crate::definition::Kind;
use crate::slot::{BlobSlot, Fault, Fill, Slot};
use crate::view::View;

/// Bytes. In JSON they are base64 with padding (RFC 4648, section 4); in a binary format of
/// serde's they are bytes.
///
/// It is a type of its own because `Vec<u8>` is a list of numbers.
///
/// ```
/// use cognito_request::Blob;
///
/// let image = Blob::from(vec![0x89, 0x50]);
/// assert_eq!(image.as_ref(), [0x89, 0x50]);
/// assert_eq!(cognito_request::json::write(&image), r#""iVA=""#);
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Blob(pub Vec<u8>);

impl fmt::Debug for Blob {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Blob({} bytes)", self.0.len())
    }
}

impl AsRef<[u8]> for Blob {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for Blob {
    #[inline]
    fn from(bytes: Vec<u8>) -> Self {
        Blob(bytes)
    }
}

impl From<&[u8]> for Blob {
    #[inline]
    fn from(bytes: &[u8]) -> Self {
        Blob(bytes.to_vec())
    }
}

impl<const N: usize> From<&[u8; N]> for Blob {
    #[inline]
    fn from(bytes: &[u8; N]) -> Self {
        Blob(bytes.to_vec())
    }
}

/// How many characters of base64 stand for so many bytes.
pub(crate) fn encoded_length(bytes: usize) -> usize {
    bytes.div_ceil(3).saturating_mul(4)
}

/// Appends the bytes as base64.
pub(crate) fn encode(bytes: &[u8], out: &mut String) {
    STANDARD.encode_string(bytes, out);
}

/// The bytes that the base64 text stands for, if it is base64 with padding.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

impl Value for Blob {
    type Kind = kinds::Bytes;
    const KIND: &'static Kind = &Kind::Blob;

    #[inline]
    fn view(&self) -> View<'_> {
        View::Blob(&self.0)
    }
}

impl<'de> Fill<'de> for Blob {
    #[inline]
    fn slot(place: &mut Option<Self>) -> Slot<'_, 'de> {
        Slot::Blob(place)
    }
}

impl<'de> BlobSlot<'de> for Option<Blob> {
    #[inline]
    fn put(&mut self, value: Cow<'de, [u8]>) -> Result<(), Fault> {
        *self = Some(Blob(value.into_owned()));
        Ok(())
    }
}

impl Value for Cow<'_, [u8]> {
    type Kind = kinds::Bytes;
    const KIND: &'static Kind = &Kind::Blob;

    #[inline]
    fn view(&self) -> View<'_> {
        View::Blob(self)
    }
}

impl<'de: 'a, 'a> Fill<'de> for Cow<'a, [u8]> {
    #[inline]
    fn slot(place: &mut Option<Self>) -> Slot<'_, 'de> {
        Slot::Blob(place)
    }
}

impl<'de: 'a, 'a> BlobSlot<'de> for Option<Cow<'a, [u8]>> {
    #[inline]
    fn put(&mut self, value: Cow<'de, [u8]>) -> Result<(), Fault> {
        *self = Some(value);
        Ok(())
    }
}
