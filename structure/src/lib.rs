//! JSON Structure documents: read, resolved and checked; and the patterns in them, compiled.
//!
//! [`definition`] is the model that a document comes to, [`pattern`] makes tables of regular
//! expressions, [`json`] is the text beneath both, [`near`] finds the name that was meant,
//! [`words`] are those that no field can be called.

// Places and states that the reader of files keeps stand in what both readers use.
#![cfg_attr(not(feature = "definition-files"), allow(dead_code))]

pub mod builtin;
pub mod definition;
#[cfg(feature = "tools")]
pub mod diff;
pub mod json;
#[cfg(feature = "definition-files")]
pub mod markdown;
#[cfg(not(feature = "definition-files"))]
pub mod markdown {
    //! Descriptions as Markdown, for documentation in Rust.

    /// A description as Markdown. Those that are built in are Markdown as they stand, as a test
    /// holds; others come with the feature `definition-files`.
    #[must_use]
    pub fn markdown(description: &str) -> String {
        description.to_owned()
    }
}
pub mod near;
mod pairs;
pub mod pattern;
pub mod words;
