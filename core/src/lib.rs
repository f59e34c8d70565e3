#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
// So that the derives' paths hold in this crate's own tests and examples too.
extern crate self as cognito_request;
#[cfg(feature = "std")]
extern crate std;

mod action;
#[cfg(feature = "auth")]
pub mod auth;
mod debug;
pub mod definition;
#[cfg(feature = "http")]
pub mod http;
mod indices;
mod into_property;
pub mod json;
mod lost;
mod order;
mod paging;
mod path;
mod pattern;
mod report;
#[cfg(feature = "serde")]
mod serde;
mod service_error;
#[cfg(feature = "service-message")]
pub mod service_message;
mod slot;
mod state;
#[cfg(feature = "structure-document")]
mod structure_document;
mod validate;
mod value;
mod view;
mod violation;

pub use crate::action::{Action, CognitoRequest, Paging, Service};
pub use crate::definition::{Definition, EnumDefinition, Number};
pub use crate::into_property::IntoProperty;
pub use crate::json::error::{Position, ReadError, SyntaxError, SyntaxReason};
pub use crate::paging::{Items, PagedRequest, Pages};
pub use crate::pattern::Pattern;
pub use crate::service_error::ServiceError;
pub use crate::service_error::code::ErrorCode;
#[cfg(feature = "service-message")]
pub use crate::service_message::ServiceMessage;
pub use crate::slot::{
    AroundSlot, BlobSlot, BoolSlot, DocumentSlot, Draft, EnumSlot, Fault, Fill, FloatSlot, IntSlot,
    ListSlot, MapSlot, ObjectSlot, Shape, Slot, Step, StrSlot,
};
pub use crate::value::blob::Blob;
pub use crate::value::enumeration::{CognitoEnum, UnknownValue};
pub use crate::value::integer::Integer;
pub use crate::value::json_text::JsonText;
pub use crate::value::kinds;
pub use crate::value::newtype::Newtype;
pub use crate::value::nothing::Nothing;
pub use crate::value::structure::CognitoStructure;
pub use crate::value::timestamp::{Timestamp, TimestampError};
pub use crate::value::{Value, text::Key};
pub use crate::view::{ListView, MapView, Members, Structure, View};
pub use crate::violation::{Limit, Violation, ViolationKind, Violations};
#[cfg(feature = "derive")]
pub use cognito_request_macros::{CognitoEnum, CognitoRequest, CognitoStructure};

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
