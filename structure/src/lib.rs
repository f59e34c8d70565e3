//! JSON Structure documents: read, resolved and checked; and the patterns in them, compiled.
//!
//! [`definition`] is the model that a document comes to, [`pattern`] makes tables of regular
//! expressions, [`json`] is the text beneath both.

pub mod builtin;
pub mod definition;
#[cfg(feature = "tools")]
pub mod diff;
pub mod json;
pub mod markdown;
mod pairs;
pub mod pattern;
