//! Enumerations whose values this crate writes and the user's types hold.

/// The number by which the derives know a type of the built-in definitions of user pools: FNV-1a
/// of the document's `$id` and the type's place there, as `HeldTo` has it.
pub(super) const fn user_pools(place: &str) -> u64 {
    let document = hashed(0xcbf2_9ce4_8422_2325, "urn:cognito-request:user-pools");
    hashed(document, place) | 1
}

const fn hashed(mut hash: u64, text: &str) -> u64 {
    let mut rest = text.as_bytes();
    while let [byte, after @ ..] = rest {
        // `u64::from` is no constant function.
        hash = (hash ^ *byte as u64).wrapping_mul(0x0100_0000_01b3);
        rest = after;
    }
    hash
}

/// Writes such an enumeration, and how it is set to a property: of text, and of an enumeration
/// that is held to the same definition, which has a variant for each value.
macro_rules! wire_names {
    (
        $(#[$attribute:meta])*
        $type:ident is $definition:literal:
        $($(#[doc = $doc:literal])+ $variant:ident = $value:literal,)+
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl $type {
            /// All of them, in the order of the service's definition.
            pub const ALL: &'static [$type] = &[$($type::$variant),+];

            /// The value on the wire.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $($type::$variant => $value,)+
                }
            }
        }

        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl core::fmt::Display for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl<'a> From<$type> for alloc::borrow::Cow<'a, str> {
            fn from(name: $type) -> alloc::borrow::Cow<'a, str> {
                alloc::borrow::Cow::Borrowed(name.as_str())
            }
        }

        wire_names! { @into $type: alloc::string::String, alloc::boxed::Box<str>, alloc::sync::Arc<str>, &'static str }

        #[diagnostic::do_not_recommend]
        impl<T> $crate::IntoProperty<T> for $type
        where
            T: $crate::CognitoEnum
                + $crate::value::held::HeldTo<{ $crate::auth::wire_name::user_pools($definition) }>,
        {
            #[inline]
            fn into_property(self) -> T {
                match T::from_wire(self.as_str()) {
                    Some(value) => value,
                    None => unreachable!("what is held to the definition has each of its values"),
                }
            }
        }
    };
    (@into $type:ident: $($text:ty),+) => {$(
        #[diagnostic::do_not_recommend]
        impl $crate::IntoProperty<$text> for $type {
            #[inline]
            fn into_property(self) -> $text {
                self.as_str().into()
            }
        }
    )+};
}

pub(super) use wire_names;
