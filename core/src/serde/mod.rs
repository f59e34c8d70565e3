//! serde, over the same view and slot: one serializer and one deserializer for all types, each
//! compiled once for a format and not once for each type.

mod collection;
pub(crate) mod de;
mod entries;
mod place;
pub(crate) mod ser;
mod wide;
