//! Bytes, which JSON carries as base64.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use ct_codecs::{Base64, Decoder, Encoder};

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
    // Whole groups of three, so that no text but the last is padded.
    let mut text = [0; 1024];
    for part in bytes.chunks(768) {
        let text = Base64::encode(&mut text, part).unwrap_or_default();
        out.push_str(str::from_utf8(text).unwrap_or_default());
    }
}

/// The bytes that the base64 text stands for, if it is base64 with padding.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = vec![0; text.len().div_ceil(4) * 3];
    let length = Base64::decode(&mut bytes, text, None).ok()?.len();
    bytes.truncate(length);
    Some(bytes)
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

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec::Vec;

    #[test]
    fn what_is_longer_than_a_part_is_one_text() {
        for length in [0, 1, 2, 3, 767, 768, 769, 770, 1535, 1536, 1537, 5000] {
            let bytes: Vec<u8> = (0..=255).cycle().take(length).collect();
            let mut text = String::new();
            super::encode(&bytes, &mut text);
            assert_eq!(text.len(), super::encoded_length(length), "{length}");
            assert!(!text.trim_end_matches('=').contains('='), "{length}");
            assert_eq!(super::decode(&text).as_ref(), Some(&bytes), "{length}");
        }
    }

    #[test]
    fn what_is_not_base64_with_padding_is_none() {
        assert_eq!(super::decode("").as_deref(), Some(&[][..]));
        assert_eq!(super::decode("+/+/AA==").as_deref(), Some(&[0xfb, 0xff, 0xbf, 0][..]));
        let wrong = [
            "A",
            "AA",
            "AAA",
            "AA=",
            "A===",
            "=",
            "====",
            "AAAA=",
            "AAAA====",
            "AA==AA==",
            "AA==A",
            "AB==",
            "AAB=",
            "AA-_",
            " AAAA",
            "AAAA\n",
            "AA AA",
            "A\u{e9}A=",
            "AAA\0",
        ];
        for text in wrong {
            assert_eq!(super::decode(text), None, "{text:?}");
        }
    }
}
