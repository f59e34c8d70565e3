//! What generated code calls. None of it is public: it changes in any release.

use alloc::string::String;
use core::fmt;

pub use crate::action::{Action, CognitoRequest as Request, Paging, Service};
pub use crate::definition::{
    Constraint::{
        Items, Keys, MaxLength, MaxValue, MinLength, MinValue, MultipleOf, OneOf,
        Pattern as Matches, Sensitive, UniqueItems, Values,
    },
    Constraints, Definition, EnumDefinition, Number, Property,
};
#[cfg(feature = "http")]
pub use crate::http::Endpoint;
#[cfg(feature = "sigv4")]
pub use crate::http::{Credentials, Signable, SigningError};
pub use crate::into_property::IntoProperty;
pub use crate::json::error::ReadError;
pub use crate::paging::{HoldsToken, PagedRequest, Pages};
pub use crate::pattern::{Pattern, general_category};
#[cfg(feature = "serde")]
pub use crate::serde::{de::deserialize, ser::serialize};
pub use crate::slot::{Draft, Fill, Place, Slot};
pub use crate::state::{Given, Missing};
pub use crate::value::Value;
pub use crate::value::enumeration::{CognitoEnum, UnknownValue};
pub use crate::value::held::{
    HeldTo, IsAnyStructure, IsBlob, IsBoolean, IsDocument, IsEnum, IsFloat, IsList, IsMap,
    IsMoment, IsStructure, IsText, IsWhole,
};
pub use crate::value::json_text::JsonText;
pub use crate::value::kinds::{HasEntries, HasItems, HasLength, HasPattern, HasRange, HasToken};
pub use crate::value::map::KeepsMembers;
pub use crate::value::optional::OptionalMember;
pub use crate::value::own::{Enumerated, Own, Structural};
pub use crate::value::structure::CognitoStructure;
use crate::view::Structure;
pub use crate::view::View;
pub use crate::violation::Violations;
#[cfg(feature = "http")]
pub use ::http::Request as HttpRequest;
pub use alloc::string::String as OwnedText;
#[cfg(feature = "http")]
pub use alloc::vec::Vec as OwnedList;
pub use core::convert::AsRef;
pub use core::fmt::{Debug, Formatter, Result as Formatted};
pub use core::marker::{PhantomData, Sized};
pub use core::ops::FnMut;
pub use core::option::Option::{self, None, Some};
pub use core::primitive::{str, u8, u64, usize};
pub use core::result::Result;
#[cfg(feature = "serde")]
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
#[cfg(feature = "sigv4")]
pub use std::time::SystemTime;

/// Sets a member of a draft to a value that its setter takes.
///
/// It is a call wherever it stands: what it does, the conversion and the drop of what was there, is
/// one for all members of a type, and inlined it would be compiled for each call of each setter.
#[inline(never)]
pub fn set<T>(place: &mut Option<T>, value: impl IntoProperty<T>) {
    *place = Some(value.into_property());
}

/// Sets a member of a draft.
#[inline]
pub fn put<T>(place: &mut T, value: T) {
    *place = value;
}

/// The value of an enumeration with this text.
pub fn enum_from_str<T: CognitoEnum>(value: &str) -> Result<T, UnknownValue> {
    T::from_wire(value).ok_or(UnknownValue { values: T::DEFINITION.values })
}

/// Asks of a kind that it has a length.
pub fn has_length<K: HasLength>() {}

/// Asks of a kind that a pattern applies to it.
pub fn has_pattern<K: HasPattern>() {}

/// Asks of a kind that it has a least and a greatest value.
pub fn has_range<K: HasRange>() {}

/// Asks of a kind that it has items.
pub fn has_items<K: HasItems>() {}

/// Asks of a kind that it has entries.
pub fn has_entries<K: HasEntries>() {}

/// Asks of a type that it keeps members which are no property.
pub fn keeps_members<T: KeepsMembers>() {}

/// Asks of a kind that it is text.
pub fn is_text<K: IsText>() {}

/// Asks of a kind that it is a boolean.
pub fn is_boolean<K: IsBoolean>() {}

/// Asks of a kind that it is a floating-point number.
pub fn is_float<K: IsFloat>() {}

/// Asks of a kind that it is bytes.
pub fn is_blob<K: IsBlob>() {}

/// Asks of a kind that it is a moment.
pub fn is_moment<K: IsMoment>() {}

/// Asks of a kind that it is any JSON.
pub fn is_document<K: IsDocument>() {}

/// Asks of a kind that it is a structure.
pub fn is_any_structure<K: IsAnyStructure>() {}

/// Asks of a kind that it is a list.
pub fn is_list<K: IsList>() {}

/// Asks of a kind that it is a map.
pub fn is_map<K: IsMap>() {}

/// Asks of a kind that it holds whole numbers of so many bits, and perhaps below zero.
pub fn is_whole<K: IsWhole<BITS, NEGATIVE>, const BITS: u8, const NEGATIVE: bool>() {}

/// Checks every constraint of a structure.
pub fn validate<T: CognitoStructure>(structure: &T) -> Result<(), Violations> {
    crate::validate::validate(Structure::of(structure))
}

/// Makes a structure of a draft that its builder knows to be complete.
#[inline]
pub fn finish<T: CognitoStructure>(draft: T::Draft) -> T {
    match crate::value::structure::finish(draft) {
        Some(structure) => structure,
        None => unreachable!("a builder's type state lets only a complete draft be finished"),
    }
}

/// Makes a structure of a draft that its builder knows to be complete, and validates it.
// Not inlined: it is one function for a type, and its callers are as many as there are requests.
#[inline(never)]
pub fn build<T: CognitoStructure>(draft: T::Draft) -> Result<T, Violations> {
    let structure: T = finish(draft);
    match crate::validate::validate(Structure::of(&structure)) {
        Ok(()) => Ok(structure),
        Err(violations) => Err(violations),
    }
}

/// A structure as JSON text.
#[inline]
pub fn to_json<T: CognitoStructure>(structure: &T) -> String {
    crate::json::write::to_string(structure.view())
}

/// Appends a structure as JSON text.
#[inline]
pub fn write_json<T: CognitoStructure>(structure: &T, out: &mut String) {
    crate::json::write::write(structure.view(), out);
}

/// Reads a structure from JSON text.
///
/// # Errors
///
/// Those of [`crate::json::read`].
#[inline]
pub fn from_json<'de, T, J>(json: &'de J) -> Result<T, ReadError>
where
    T: Fill<'de>,
    J: AsRef<[u8]> + ?Sized,
{
    crate::json::read_bytes(json.as_ref(), false)
}

/// Reads a structure from JSON text, and checks its constraints.
///
/// # Errors
///
/// Those of [`crate::json::read_validated`].
#[inline]
pub fn from_json_validated<'de, T, J>(json: &'de J) -> Result<T, ReadError>
where
    T: Fill<'de>,
    J: AsRef<[u8]> + ?Sized,
{
    crate::json::read_bytes(json.as_ref(), true)
}

/// The request of an action for HTTP, unsigned.
#[cfg(feature = "http")]
pub fn http_request(
    action: &Action,
    body: String,
    endpoint: &Endpoint,
) -> HttpRequest<OwnedList<u8>> {
    crate::http::request::request(action, body.into_bytes(), endpoint)
}

/// The request of an action for HTTP, signed if the action takes a signature.
#[cfg(feature = "sigv4")]
pub fn signed_http_request(
    action: &Action,
    body: String,
    endpoint: &Endpoint,
    credentials: &Credentials,
    time: SystemTime,
) -> Result<HttpRequest<OwnedList<u8>>, SigningError> {
    crate::http::signing::signed_request(action, body.into_bytes(), endpoint, credentials, time)
}

/// Formats a structure without what is sensitive.
pub fn debug<T: CognitoStructure>(structure: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    crate::debug::structure(Structure::of(structure), f)
}
