//! Text: `String`, `&str`, `Cow<str>`, `Box<str>`, `Arc<str>`.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;

use super::{Value, kinds};
use crate::definition::Kind;
use crate::slot::{Fault, Fill, Slot, StrSlot};
use crate::view::View;

/// Implements the three traits for a type of text: `$make` makes one of `$text`, a `Cow<'de, str>`.
macro_rules! text {
    ([$($a:lifetime)?] $type:ty, $text:ident => $make:expr) => {
        impl $(<$a>)? Value for $type {
            type Kind = kinds::Text;
            const KIND: &'static Kind = &Kind::String;

            #[inline]
            fn view(&self) -> View<'_> {
                View::Str(self)
            }
        }

        impl<'de $(: $a, $a)?> Fill<'de> for $type {
            #[inline]
            fn slot(place: &mut Option<Self>) -> Slot<'_, 'de> {
                Slot::Str(place)
            }
        }

        impl<'de $(: $a, $a)?> StrSlot<'de> for Option<$type> {
            #[inline]
            fn put(&mut self, $text: Cow<'de, str>) -> Result<(), Fault> {
                *self = Some($make);
                Ok(())
            }
        }
    };
}

text!([] String, text => text.into_owned());
text!([] Box<str>, text => text.into());
text!([] Arc<str>, text => text.into());
text!(['a] Cow<'a, str>, text => text);
text!(['a] &'a str, text => match text {
    Cow::Borrowed(text) => text,
    Cow::Owned(_) => return Err(Fault::Escaped),
});

/// Text that can be the key of a map.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the key of a property's map",
    label = "not a type of text",
    note = "a key is a `String`, `&str`, `Cow<str>`, `Box<str>` or `Arc<str>`"
)]
pub trait Key {
    /// The text.
    fn text(&self) -> &str;
}

/// Text that can be read as the key of a map.
pub trait FillKey<'de>: Key + Sized {
    /// The key with this text.
    ///
    /// # Errors
    ///
    /// [`Fault::Escaped`] if the type can only borrow and the text is owned.
    fn from_text(text: Cow<'de, str>) -> Result<Self, Fault>;
}

impl<T: Value<Kind = kinds::Text> + AsRef<str>> Key for T {
    fn text(&self) -> &str {
        self.as_ref()
    }
}

impl<'de, T: Value<Kind = kinds::Text> + AsRef<str>> FillKey<'de> for T
where
    Option<T>: StrSlot<'de>,
{
    fn from_text(text: Cow<'de, str>) -> Result<Self, Fault> {
        let mut place: Option<T> = None;
        place.put(text)?;
        place.ok_or(Fault::Escaped)
    }
}
